// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backupCommands } from '../../../lib/commands/backup-commands';
import { backupSentence } from '../../../lib/commands/backup-sentence';
import type { Services } from '../../../lib/commands/command';
import { UnusableBackupError } from '../../../lib/exchange/problems';
import { type Place, START_PLACE } from '../../../lib/places/places';
import type { OpenVault } from '../../../lib/store/open-vault';
import { readFacts } from '../../../lib/store/practitioner-records';
import { createVaultAccess, type VaultAccess } from '../../../lib/store/vault-access';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { MADE_AT, newId, PASSPHRASE, recordsOf } from '../../support/backup-stage';
import { QUICK_STRETCHING } from '../../support/quick-stretch';
import { SameThreadWorker } from '../../support/same-thread-worker';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

const [make, restore] = backupCommands;

let saved: { file: Blob; name: string }[];
let place: Place;
let access: VaultAccess;
let vault: OpenVault;

beforeEach(async () => {
  saved = [];
  place = { ...START_PLACE, clientId: 'c9', sheet: { kind: 'backup' } };
  vi.stubGlobal('Worker', SameThreadWorker);
  vi.stubGlobal('document', { createElement: () => fakeLink() });
  access = createVaultAccess({
    pageId: 'one',
    now: () => MADE_AT,
    newId,
    livePages: async () => new Set(['one']),
    whenPageEnds: () => new Promise(() => undefined),
    onFailure: () => undefined,
    onUnsettled: () => undefined,
    shelf: { get: async () => null, put: async () => {}, clear: async () => {}, watch: () => () => {} },
    stretching: QUICK_STRETCHING,
    onChange: () => {},
    onLost: () => undefined,
  });
  vault = await access.create({ passphrase: 'of the vault', recoveryKey: makeRecoveryKey() });
});

afterEach(async () => {
  await access.destroy();
  vi.unstubAllGlobals();
});

/** A download link; the browser would read the file when it is clicked. */
function fakeLink() {
  const link = {
    href: '',
    download: '',
    click: async () => {
      const name = link.download;
      saved.push({ file: await (await fetch(link.href)).blob(), name });
    },
  };
  return link;
}

function services(): Services {
  const places = {
    get: () => place,
    go: (change: Partial<Place>) => {
      place = { ...place, ...change };
    },
  };
  return { vault, access, places, now: () => MADE_AT, newId };
}

describe('the backup commands', () => {
  it('save a file that restores everything, and note when it was made', async () => {
    await vault.store.replaceAll(WHOLE_CASELOAD);
    await make.run(services(), { passphrase: PASSPHRASE });
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['beside-backup.ndjson.gz.age']);
    expect((await readFacts(vault.store))?.value.lastBackupAt).toBe(MADE_AT);
    await vault.store.commit([{ table: 'goals', id: 'g1', base: 'any', value: null }]);
    const before = await recordsOf(vault.store);
    const file = saved[0]?.file ?? new Blob();

    const wrong = restore.run(services(), { file, passphrase: 'another' });
    const error = await wrong.catch((thrown: unknown) => thrown);
    expect(backupSentence(error)).toMatch(/^That passphrase does not open this backup/);
    expect(await recordsOf(vault.store)).toEqual(before);
    expect(place.clientId).toBe('c9');

    await restore.run(services(), { file, passphrase: PASSPHRASE });
    expect(await vault.store.read('goals', 'g1')).toMatchObject({ value: WHOLE_CASELOAD.goals[0] });
    expect(place).toEqual(START_PLACE);
  });

  it('never restore into the sample', async () => {
    const sample = { ...services(), vault: { ...vault, mode: 'sample' as const } };
    const refused = restore.run(sample, { file: new Blob(), passphrase: PASSPHRASE });
    const error = await refused.catch((thrown: unknown) => thrown);
    expect(backupSentence(error)).toMatch(/^This is the sample/);
  });

  it('say what left out damaged records, by number', async () => {
    await vault.store.replaceAll(WHOLE_CASELOAD);
    const row = await (await vault.store.database.tables()).notes.get('t2');
    if (row) await (await vault.store.database.tables()).notes.put({ ...row, revision: row.revision + 1 });
    const error = await make.run(services(), { passphrase: PASSPHRASE }).catch((thrown: unknown) => thrown);
    expect(backupSentence(error)).toMatch(/^The backup was saved without 1 damaged record\./);
    await expect.poll(() => saved).toHaveLength(1);
  });
});

describe('the sentence for a refused file', () => {
  it('names line and table of a record, and nothing of its content', () => {
    const record = { kind: 'record', line: 12, table: 'notes', fault: 'shape' } as const;
    expect(backupSentence(new UnusableBackupError(record))).toBe(
      'Line 12 of the backup (a note) does not have the form it must have. Nothing was changed.',
    );
    expect(backupSentence(new UnusableBackupError({ ...record, table: null }))).toBe(
      'Line 12 of the backup is not a record Beside knows. Nothing was changed.',
    );
    expect(backupSentence(new Error('anything else'))).toBeNull();
  });
});
