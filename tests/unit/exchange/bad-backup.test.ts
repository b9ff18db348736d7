// @vitest-environment node
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordLine } from '../../../lib/exchange/backup-lines';
import { readBackup } from '../../../lib/exchange/read-backup';
import { RECORD_TABLES, type RecordTableName } from '../../../lib/store/bulk';
import {
  ageFile,
  backupOf,
  fileOfLines,
  makeFilledVault,
  PASSPHRASE,
  problemOf,
} from '../../support/backup-stage';
import { WHOLE_CASELOAD } from '../../support/whole-caseload';

type Line = { table: string; version: number; value: Record<string, unknown> };

const goodRecords = RECORD_TABLES.flatMap((table) =>
  WHOLE_CASELOAD[table].map((value) => recordLine(table, value)),
);

const MANIFEST = { format: 'beside-backup', version: 1, madeAt: '2026-03-04T05:06:07.000Z' };

/** Lines whose manifest and end are right for the records given, unless changed. */
function linesOf(records: readonly string[], changes: { manifest?: object; end?: object } = {}): string[] {
  const counts: Record<string, number> = Object.fromEntries(RECORD_TABLES.map((table) => [table, 0]));
  for (const record of records) {
    const table = /"table":"([a-z]+)"/.exec(record)?.[1];
    if (table !== undefined && table in counts) counts[table] = (counts[table] ?? 0) + 1;
  }
  const sha256 = createHash('sha256').update(records.join('\n')).digest('hex');
  return [
    JSON.stringify({ ...MANIFEST, counts, ...changes.manifest }),
    ...records,
    JSON.stringify({ end: true, records: records.length, sha256, ...changes.end }),
  ];
}

/** The good records, one of them changed. */
function withChanged(table: RecordTableName, change: (line: Line) => unknown): string[] {
  const at = goodRecords.findIndex((line) => line.startsWith(`{"table":"${table}"`));
  return goodRecords.map((line, index) =>
    index === at ? JSON.stringify(change(JSON.parse(line) as Line)) : line,
  );
}

const lineOf = (table: RecordTableName) =>
  goodRecords.findIndex((line) => line.startsWith(`{"table":"${table}"`)) + 2;
const problemWith = async (lines: readonly string[]) =>
  problemOf(readBackup(await fileOfLines(lines), PASSPHRASE));

let good: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  const { store } = await makeFilledVault();
  good = new Uint8Array(await (await backupOf(store)).arrayBuffer());
});

describe('a file that is not a good backup', () => {
  it('is refused in a word of its own', async () => {
    const recipient = new Encrypter();
    recipient.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const toKey = new Uint8Array(await recipient.encrypt(gzipSync(linesOf(goodRecords).join('\n'))));
    const cases: [Blob, string][] = [
      [new Blob([good]), 'wrong-passphrase'],
      [new Blob([]), 'truncated'],
      [new Blob(['age-encryption']), 'truncated'],
      [new Blob([good.subarray(0, 100)]), 'truncated'],
      [new Blob(['%PDF-1.7 and so on']), 'not-age'],
      [new Blob([gzipSync('plain gzip')]), 'not-age'],
      [new Blob([toKey]), 'no-passphrase'],
    ];
    for (const [file, kind] of cases) {
      expect(await problemOf(readBackup(file, 'not the passphrase')), kind).toEqual({ kind });
    }
  });

  it('is refused where age opens it but something else is inside', async () => {
    const insides = [
      new Uint8Array(0),
      new TextEncoder().encode('no gzip'),
      gzipSync(''),
      gzipSync('words\n'),
      gzipSync('{"format":"other-backup","version":1}\n'),
      gzipSync(`${JSON.stringify({ ...MANIFEST, counts: {} })}\n`),
    ];
    for (const inside of insides) {
      expect(await problemOf(readBackup(await ageFile(inside), PASSPHRASE))).toEqual({
        kind: 'not-a-backup',
      });
    }
  });

  it('is refused if a newer version made it, or any record in it', async () => {
    const newer = linesOf(goodRecords, { manifest: { version: 2, more: 'than is known' } });
    expect(await problemWith(newer)).toEqual({ kind: 'newer' });
    const newerNote = withChanged('notes', (line) => ({ ...line, version: 3 }));
    expect(await problemWith(linesOf(newerNote))).toEqual({ kind: 'newer' });
  });

  it('is refused if lines are missing, added or changed', async () => {
    const lines = linesOf(goodRecords);
    expect(await problemWith(lines.slice(0, -1))).toEqual({ kind: 'truncated' });
    expect(await problemWith([...lines, goodRecords[0] ?? ''])).toEqual({ kind: 'altered' });
    const { counts: right } = JSON.parse(lines[0] ?? '');
    const counts = { ...right, practitioner: right.practitioner - 1 };
    for (const wrong of [
      linesOf(goodRecords, { manifest: { counts } }),
      linesOf(goodRecords, { end: { records: goodRecords.length + 1 } }),
      linesOf(goodRecords, { end: { sha256: '0'.repeat(64) } }),
      lines.filter((_line, index) => index !== 4),
      [lines[0] ?? '', ...goodRecords.slice().reverse(), lines.at(-1) ?? ''],
    ]) {
      expect(await problemWith(wrong)).toEqual({ kind: 'counts' });
    }
  });

  it('is refused if a gzip within is cut short', async () => {
    const gzip = gzipSync(`${linesOf(goodRecords).join('\n')}\n`);
    const problem = await problemOf(readBackup(await ageFile(gzip.subarray(0, -20)), PASSPHRASE));
    expect(['altered', 'not-a-backup']).toContain(problem.kind);
  });
});

describe('a record that is not as it must be', () => {
  const faulty: [string, RecordTableName, (value: Record<string, unknown>) => object][] = [
    ['a wrong type', 'clients', (value) => ({ ...value, label: 7 })],
    ['a blank label', 'clients', (value) => ({ ...value, label: ' ' })],
    ['a session that is over without an end', 'sessions', (value) => ({ ...value, endedAt: null })],
    ['a missing field', 'clients', ({ label: _label, ...value }) => value],
    ['an unknown field', 'clients', (value) => ({ ...value, isAdmin: true })],
    ['a prototype', 'notes', (value) => JSON.parse(`{"__proto__":{},${JSON.stringify(value).slice(1)}`)],
    ['an unknown word', 'clients', (value) => ({ ...value, kind: 'surgery' })],
    ['an absurd size', 'goals', (value) => ({ ...value, words: 'a'.repeat(1_000_001) })],
    ['an absurd list', 'sessions', (value) => ({ ...value, moments: Array(10_001).fill(null) })],
    [
      'a rating above 10',
      'sessions',
      (value) => withRating(value, { values: { goal: 10.5, task: 1, bond: 1 } }),
    ],
    [
      'a rating between half points',
      'sessions',
      (value) => withRating(value, { values: { goal: 1.2, task: 1, bond: 1 } }),
    ],
    ['a declined rating with values', 'sessions', (value) => withRating(value, { declined: true })],
    ['two ratings by one rater', 'sessions', (value) => twice(value, 'ratings')],
    ['a moment that stands twice', 'sessions', (value) => twice(value, 'moments')],
    ['a participant who stands twice', 'clients', (value) => twice(value, 'participants')],
    [
      'a measure planned for a stranger',
      'clients',
      (value) => ({ ...value, measures: [{ instrument: 'swls', rater: 'nobody', every: 1 }] }),
    ],
    [
      'a participant who comes and comes no longer',
      'clients',
      (value) => ({ ...value, formerParticipants: (value['participants'] as object[]).slice(0, 1) }),
    ],
    ['nobody in the client', 'clients', (value) => ({ ...value, participants: [] })],
    ['a reflection for the record', 'notes', (value) => ({ ...value, kind: 'record' })],
    ['a finished private note', 'notes', (value) => ({ ...value, finishedAt: 1 })],
    ['a date beyond dates', 'sessions', (value) => ({ ...value, startedAt: 1e300 })],
    [
      'a date that is none',
      'clients',
      (value) => ({ ...value, ending: { kind: 'agreed', on: '2026-13-01' } }),
    ],
    ['an id that is an address', 'notes', (value) => ({ ...value, id: '../../vault' })],
    ['a script as address', 'practitioner', (value) => ({ ...value, address: 'javascript:alert(1)' })],
    [
      'an address with a query',
      'practitioner',
      (value) => ({ ...value, address: 'https://a.example/r?name=MK' }),
    ],
  ];

  it.each(faulty)('is refused for %s, by line and table', async (_what, table, change) => {
    const records = withChanged(table, (line) => ({ ...line, value: change(line.value) }));
    expect(await problemWith(linesOf(records))).toEqual({
      kind: 'record',
      table,
      line: lineOf(table),
      fault: 'shape',
    });
  });

  it('is refused without a table, with another table, and as no JSON at all', async () => {
    for (const line of ['{"value":{}}', '{"table":"keys","version":1,"value":{}}', 'not JSON', '']) {
      const problem = await problemWith(linesOf([...goodRecords, line]));
      expect(problem).toEqual({ kind: 'record', table: null, line: goodRecords.length + 2, fault: 'shape' });
    }
  });

  it('is refused if its id was given before', async () => {
    const again = [...goodRecords, recordLine('goals', { ...WHOLE_CASELOAD.goals[0], id: 'g1' } as never)];
    const fault = { kind: 'record', line: goodRecords.length + 2, fault: 'duplicate' };
    expect(await problemWith(linesOf(again))).toEqual({ ...fault, table: 'goals' });
    const facts = { kind: 'facts', id: 'f2', lastBackupAt: null, createdAt: 0, safetyProcedure: '' } as const;
    expect(await problemWith(linesOf([...goodRecords, recordLine('practitioner', facts)]))).toEqual({
      ...fault,
      table: 'practitioner',
    });
  });

  it('is refused if its client is not there, or its session is another client’s', async () => {
    for (const [table, change] of [
      ['sessions', { clientId: 'c9' }],
      ['notes', { clientId: 'c9' }],
      ['notes', { clientId: 'c2' }],
      ['notes', { sessionId: null }],
      ['actions', { clientId: 'c2' }],
      ['goals', { clientId: 'c2' }],
      ['episodes', { clientId: 'c2', sessionId: null }],
      ['practitioner', { clientIds: ['c1', 'c9'] }],
    ] as const) {
      const records = withChanged(table, (line) => ({ ...line, value: { ...line.value, ...change } }));
      const problem = await problemWith(linesOf(records));
      expect(problem).toEqual({ kind: 'record', table, line: lineOf(table), fault: 'no-client' });
    }
  });

  it('is refused if a prompt was said about another client’s strain', async () => {
    const [session] = WHOLE_CASELOAD.sessions;
    const promptsSaid = session?.promptsSaid.map((said) => ({ ...said, episodeId: 'e2' }));
    const other = { ...WHOLE_CASELOAD.episodes[0], id: 'e2', clientId: 'c2', sessionId: null };
    const records = withChanged('sessions', (line) => ({ ...line, value: { ...line.value, promptsSaid } }));
    const problem = await problemWith(
      linesOf([...records, recordLine('episodes', { ...other, turns: [], status: 'open' } as never)]),
    );
    expect(problem).toEqual({
      kind: 'record',
      table: 'sessions',
      line: lineOf('sessions'),
      fault: 'no-client',
    });
  });
});

function twice(record: Record<string, unknown>, list: string): object {
  const items = record[list] as unknown[];
  return { ...record, [list]: [...items, items[0]] };
}

function withRating(session: Record<string, unknown>, change: object): object {
  const [first, ...others] = session['ratings'] as object[];
  return { ...session, ratings: [{ ...first, ...change }, ...others] };
}
