import 'fake-indexeddb/auto';
import '../support/disk-with-room';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../lib/exchange/make-backup';
import { restoreBackup } from '../../lib/exchange/restore';
import { RECORD_TABLES } from '../../lib/store/bulk';
import { wrapContents } from '../../lib/store/contents';
import { makeFilledVault, newId, recordsOf } from '../support/backup-stage';
import { EMPTY_CASELOAD } from '../support/empty-caseload';
import { WHOLE_CASELOAD } from '../support/whole-caseload';

/**
 * The promise that a backup outlives Beside: the `age` and `gunzip` programs of the system open one,
 * and one made with them alone is restored. Needs `age` and `expect` (which types the passphrase at age's prompt).
 */

const PASSPHRASE = 'four plain words here';
const MADE_AT = Date.parse('2026-03-04T05:06:07.000Z');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-tools-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a shell line that asks for a passphrase `times` times. */
function typing(passphrase: string, line: string, times: number): void {
  const answers = 'expect -nocase "passphrase" { send "$env(PASSPHRASE)\\r" }\n'.repeat(times);
  const script = `set timeout 60\nspawn sh -c $env(LINE)\n${answers}expect eof\nlassign [wait] pid id os status\nexit $status`;
  execFileSync('expect', ['-c', script], {
    cwd: folder,
    env: { ...process.env, LINE: line, PASSPHRASE: passphrase },
  });
}

const recordLines = RECORD_TABLES.flatMap((table) =>
  WHOLE_CASELOAD[table].map((value) => JSON.stringify({ table, ...wrapContents(table, value) })),
);

describe('the age program', () => {
  it('opens what Beside wrote, and gunzip gives the lines', async () => {
    const { store } = await makeFilledVault(WHOLE_CASELOAD);
    const { file } = await makeBackup({ store, passphrase: PASSPHRASE, madeAt: MADE_AT });
    writeFileSync(join(folder, 'ours.age'), new Uint8Array(await file.arrayBuffer()));
    typing(PASSPHRASE, 'age -d -o ours.gz ours.age && gunzip -c ours.gz > ours.ndjson', 1);
    const lines = readFileSync(join(folder, 'ours.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.slice(1, -1)).toEqual(recordLines);
    expect(gunzipSync(readFileSync(join(folder, 'ours.gz'))).length).toBeGreaterThan(1000);
    const shell = "sed '1d;$d' ours.ndjson | head -c -1 | sha256sum";
    const sum = execFileSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' }).slice(0, 64);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: true, records: recordLines.length, sha256: sum });
  });

  it('writes what Beside restores', async () => {
    const counts = Object.fromEntries(RECORD_TABLES.map((table) => [table, WHOLE_CASELOAD[table].length]));
    const sha256 = createHash('sha256').update(recordLines.join('\n')).digest('hex');
    const manifest = { format: 'beside-backup', version: 1, counts, madeAt: '2026-03-04T05:06:07.000Z' };
    const end = { end: true, records: recordLines.length, sha256 };
    const lines = [JSON.stringify(manifest), ...recordLines, JSON.stringify(end), ''];
    writeFileSync(join(folder, 'theirs.ndjson'), lines.join('\n'));
    typing(PASSPHRASE, 'gzip theirs.ndjson && age -p -o theirs.age theirs.ndjson.gz', 2);
    const { store } = await makeFilledVault(EMPTY_CASELOAD);
    const file = new Blob([readFileSync(join(folder, 'theirs.age'))]);
    await restoreBackup({ store, file, passphrase: PASSPHRASE, newId });
    expect(await recordsOf(store)).toEqual({
      ...WHOLE_CASELOAD,
      practitioner: WHOLE_CASELOAD.practitioner.map((record) =>
        record.kind === 'facts' ? { ...record, lastBackupAt: MADE_AT } : record,
      ),
    });
  });
});
