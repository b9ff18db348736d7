// @vitest-environment node
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { BACKUP_NAME } from '../../../lib/exchange/backup-name';
import { makeBackup } from '../../../lib/exchange/make-backup';
import { readBackup } from '../../../lib/exchange/read-backup';
import { restoreBackup } from '../../../lib/exchange/restore';
import { createVaultAccess } from '../../../lib/store/vault-access';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import {
  backupOf,
  MADE_AT,
  makeFilledVault,
  newId,
  PASSPHRASE,
  recordsOf,
  WORK_FACTOR,
} from '../../support/backup-stage';
import { EMPTY_CASELOAD } from '../../support/empty-caseload';
import { aGoal } from '../../support/factories';
import { QUICK_STRETCHING } from '../../support/quick-stretch';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

const RESTORED = {
  ...WHOLE_CASELOAD,
  practitioner: WHOLE_CASELOAD.practitioner.map((record) =>
    record.kind === 'facts' ? { ...record, lastBackupAt: MADE_AT } : record,
  ),
};

describe('a backup', () => {
  it('of a vault that knows answers of someone taken off long ago can be restored, and keeps them', async () => {
    const [session, ...others] = WHOLE_CASELOAD.sessions;
    const [rating] = session?.ratings ?? [];
    if (!session || !rating) throw new Error('no rating');
    const sessions = [{ ...session, ratings: [{ ...rating, rater: 'long-gone', guesses: [] }] }, ...others];
    const { store } = await makeFilledVault({ ...WHOLE_CASELOAD, sessions });
    const { caseload } = await readBackup(await backupOf(store), PASSPHRASE);
    expect(caseload.sessions).toEqual(sessions);
    expect(caseload.clients[0]?.formerParticipants).toEqual([
      ...(WHOLE_CASELOAD.clients[0]?.formerParticipants ?? []),
      { id: 'long-gone', label: '', role: 'member' },
    ]);
  });

  it('with answers of somebody whom a form is not for is restored whole; only what a plan could never get goes', async () => {
    const [first, ...others] = WHOLE_CASELOAD.clients;
    const [session, ...later] = WHOLE_CASELOAD.sessions;
    const [measure] = session?.measures ?? [];
    if (!first || !session || !measure) throw new Error('no measure');
    const strange = { ...measure, id: 'q9', rater: 'practitioner', instrument: 'phq-9' };
    const sessions = [{ ...session, measures: [measure, strange] }, ...later];
    const plan = [
      { instrument: 'haq-ii', rater: 'p1', every: 3 },
      { instrument: 'phq-9', rater: 'practitioner', every: 1 },
      { instrument: 'of-a-newer-version', rater: 'p1', every: 2 },
    ];
    const [coached = first] = others;
    const clients = [
      { ...first, measures: plan },
      {
        ...coached,
        id: 'c9',
        kind: 'coaching' as const,
        participants: [{ id: 'p9', label: 'Z.', role: 'client' as const }],
        formerParticipants: [],
        signalsSetAside: [],
        frame: [],
        population: 'child' as const,
        measures: [{ instrument: 'phq-9', rater: 'p9', every: 1 }],
      },
      ...others,
    ];
    const { store } = await makeFilledVault({ ...WHOLE_CASELOAD, clients, sessions });
    const { caseload } = await readBackup(await backupOf(store), PASSPHRASE);
    expect(caseload.sessions).toEqual(sessions);
    const read = (id: string) => caseload.clients.find((client) => client.id === id);
    expect(read(first.id)?.measures).toEqual([plan[0], plan[2]]);
    expect(read('c9')).toMatchObject({ measures: [], participants: [{ id: 'p9', role: 'child' }] });
  });

  it('has a name that says nothing about whose it is or when it was made', () => {
    expect(BACKUP_NAME).toBe('beside-backup.ndjson.gz.age');
  });

  it('holds the documented lines', async () => {
    const { store } = await makeFilledVault();
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const bytes = new Uint8Array(await (await backupOf(store)).arrayBuffer());
    const lines = gunzipSync(await decrypter.decrypt(bytes))
      .toString('utf8')
      .split('\n');
    expect(lines.at(-1)).toBe('');
    const records = lines.slice(1, -2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'beside-backup',
      version: 1,
      counts: {
        clients: 2,
        sessions: 2,
        episodes: 1,
        goals: 1,
        actions: 1,
        notes: 4,
        histories: 2,
        questions: 2,
        practitioner: 8,
      },
      madeAt: '2026-03-04T05:06:07.000Z',
    });
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      table: 'clients',
      version: 6,
      value: WHOLE_CASELOAD.clients[0],
    });
    expect(JSON.parse(lines.at(-2) ?? '')).toEqual({
      end: true,
      records: 23,
      sha256: createHash('sha256').update(records.join('\n')).digest('hex'),
    });
  });

  it('brings every kind of record back as it was, hostile text included', async () => {
    const { store } = await makeFilledVault();
    const { caseload, madeAt } = await readBackup(await backupOf(store), PASSPHRASE);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    for (const [table, records] of Object.entries(caseload)) {
      expect([...records].sort(byId), table).toEqual(
        [...WHOLE_CASELOAD[table as keyof typeof WHOLE_CASELOAD]].sort(byId),
      );
    }
    expect(madeAt).toBe(MADE_AT);
  });

  it('of an empty vault restores', async () => {
    const { store } = await makeFilledVault(EMPTY_CASELOAD);
    expect((await readBackup(await backupOf(store), PASSPHRASE)).caseload).toEqual(EMPTY_CASELOAD);
  });

  it('opens with a passphrase whose letters are composed otherwise', async () => {
    const { store } = await makeFilledVault();
    const file = await backupOf(store, 'Zoe\u0308 caf\u00e9');
    expect((await readBackup(file, 'Zo\u00eb cafe\u0301')).caseload.clients).toHaveLength(2);
  });

  it('leaves out damaged records and those of a damaged client, and counts them', async () => {
    const { store, database, openPage } = await makeFilledVault();
    const note = await database.notes.get('t2');
    const client = await database.clients.get('c1');
    if (!note || !client) throw new Error('no rows');
    await database.notes.put({
      ...note,
      sealed: note.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
    });
    await database.clients.put({ ...client, sealed: client.sealed.slice(0, -1) });
    const fresh = (await openPage('fresh', {}, { epoch: 2 })).store;
    expect(await fresh.readAll('notes')).toContainEqual(expect.objectContaining({ ok: false, id: 't2' }));
    const { file, skipped } = await makeBackup({
      store: fresh,
      passphrase: PASSPHRASE,
      madeAt: MADE_AT,
      workFactor: WORK_FACTOR,
    });
    // left out: n2, c1, and of c1: s1, s2, e1, g1, a1, n1, t1, k1, and what s1 said before
    expect(skipped).toBe(11);
    const { caseload } = await readBackup(file, PASSPHRASE);
    expect(caseload).toEqual({
      clients: [WHOLE_CASELOAD.clients[1]],
      sessions: [],
      episodes: [],
      goals: [],
      actions: [],
      // the template belongs to nobody
      notes: WHOLE_CASELOAD.notes.slice(3),
      histories: WHOLE_CASELOAD.histories.slice(1),
      questions: WHOLE_CASELOAD.questions.slice(1),
      practitioner: [
        { ...WHOLE_CASELOAD.practitioner[0], clientIds: ['c2'] },
        ...WHOLE_CASELOAD.practitioner.slice(1),
      ],
    });
    expect((await store.database.tables()).isOpen()).toBe(true);
  });

  it('restores on a machine without a vault, once one is made as at first run', async () => {
    const { store } = await makeFilledVault();
    const access = createVaultAccess({
      pageId: 'new',
      now: () => MADE_AT,
      newId,
      livePages: async () => new Set(['new']),
      whenPageEnds: () => new Promise(() => undefined),
      onFailure: (error) => {
        throw error;
      },
      onUnsettled: (error) => {
        throw error;
      },
      shelf: { get: async () => null, put: async () => {}, clear: async () => {}, watch: () => () => {} },
      stretching: QUICK_STRETCHING,
      onChange: () => {},
      onLost: () => undefined,
    });
    const made = await access.create({ passphrase: 'a new machine', recoveryKey: makeRecoveryKey() });
    await restoreBackup({ store: made.store, file: await backupOf(store), passphrase: PASSPHRASE, newId });
    expect(await recordsOf(made.store)).toEqual(RESTORED);
    await access.lock();
    await access.unlock('a new machine');
    await access.destroy();
  });
});

describe('a restore', () => {
  it('replaces everything, builds the derived rows and keeps the vault’s secrets', async () => {
    const source = await makeFilledVault();
    const file = await backupOf(source.store);
    const target = await makeFilledVault({ ...WHOLE_CASELOAD, sessions: [], actions: [], practitioner: [] });
    await target.store.commit([{ table: 'goals', id: 'g9', clientId: 'c2', base: 0, value: goal('g9') }]);
    const before = await target.database.vault.get('vault');
    await restoreBackup({ store: target.store, file, passphrase: PASSPHRASE, newId });
    expect(await recordsOf(target.store)).toEqual(RESTORED);
    expect(await target.store.read('heads', 'c1')).toMatchObject({ value: { heldCount: 1, label: 'M.K.' } });
    expect(await target.store.readSeries('c1')).toMatchObject({
      value: [{ sessionId: 's1' }, { sessionId: 's2' }],
    });
    expect(await target.database.vault.get('vault')).toEqual({ ...before, epoch: (before?.epoch ?? 0) + 1 });
  });
});

function goal(id: string) {
  return aGoal({ id, clientId: 'c2', words: 'made after the backup' });
}
