import { answerablePlan } from '../domain/practice/answerable-plan';
import { namedIn, withUnknownAsFormer } from '../domain/practice/former-participants';
import { atTheirAge } from '../domain/practice/participant';
import { findInstrument } from '../library/instruments';
import { type Caseload, RECORD_TABLES } from '../store/bulk';
import { NewerContentsError, unwrapContents } from '../store/contents';
import { decryptWithPassphrase } from './age';
import {
  type End,
  isEnd,
  isManifest,
  isNewerManifest,
  isRecordLine,
  type Manifest,
  type RecordLine,
  startDigest,
} from './backup-lines';
import { inPieces, linesOf, streamOf } from './byte-streams';
import { type BackupProblem, refuse } from './problems';
import { isRecord } from './record-shapes';
import { checkReferences, type PlacedRecords } from './references';

/** A backup that was checked whole. */
export interface ReadBackup {
  readonly caseload: Caseload;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** One line: `value` is undefined where it is not JSON. */
interface Line {
  readonly line: number;
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** What is read, and the clients that come from before former participants were kept. */
interface Reading {
  readonly records: PlacedRecords;
  readonly older: Set<string>;
}

/** The version of a client's contents that holds former participants. */
const CONTENTS_THAT_KEEP_FORMER = 5;

/** No file of ours comes near these; one that exceeds them was made to fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/** Opens a backup and checks every line of it, before anything is written anywhere. @throws UnusableBackupError */
export async function readBackup(file: Blob, passphrase: string): Promise<ReadBackup> {
  const lines = readLines(await decryptWithPassphrase(file, passphrase));
  const manifest = await readManifest(lines);
  const records: PlacedRecords = {
    clients: [],
    sessions: [],
    episodes: [],
    goals: [],
    questions: [],
    actions: [],
    notes: [],
    histories: [],
    practitioner: [],
  };
  const older = new Set<string>();
  const end = await readRecords(lines, { records, older });
  checkCounts(manifest, end, records);
  nameTheForgotten(records, older);
  checkReferences(records);
  return { caseload: plain(records), madeAt: Date.parse(manifest.madeAt) };
}

async function readManifest(lines: AsyncGenerator<Line>): Promise<Manifest> {
  const first = await lines.next();
  const value: unknown = first.done ? undefined : first.value.value;
  if (isManifest(value)) return value;
  return refuse({ kind: isNewerManifest(value) ? 'newer' : 'not-a-backup' });
}

/** Reads to the end of the file; the last line must be the end, and its hash that of the lines before it. */
async function readRecords(lines: AsyncGenerator<Line>, into: Reading): Promise<End> {
  const digest = await startDigest();
  let end: End | null = null;
  for await (const line of lines) {
    if (end) refuse({ kind: 'altered' });
    if (isEnd(line.value)) end = line.value;
    else {
      digest.add(line.bytes);
      takeRecord(line, into);
    }
  }
  if (!end) return refuse({ kind: 'truncated' });
  if (digest.hex() !== end.sha256) refuse({ kind: 'counts' });
  return end;
}

function takeRecord({ line, value }: Line, { records, older }: Reading): void {
  if (!isRecordLine(value)) refuse({ kind: 'record', line, table: null, fault: 'shape' });
  const { table } = value;
  const contents = newestContents(value);
  if (!isRecord(table, contents)) refuse({ kind: 'record', line, table, fault: 'shape' });
  if (value.version < CONTENTS_THAT_KEEP_FORMER && 'participants' in contents) older.add(contents.id);
  (records[table] as { line: number; value: unknown }[]).push({ line, value: contents });
}

/** Before former participants were kept, people were taken off a client without a trace; their answers stayed. */
function nameTheForgotten({ clients, sessions }: PlacedRecords, older: ReadonlySet<string>): void {
  for (const [at, { line, value: client }] of clients.entries()) {
    if (!older.has(client.id)) continue;
    const own = sessions.filter(({ value }) => value.clientId === client.id);
    clients[at] = {
      line,
      value: withUnknownAsFormer(
        client,
        own.flatMap(({ value }) => namedIn(value)),
      ),
    };
  }
}

function newestContents({ table, version, value }: RecordLine): unknown {
  try {
    return unwrapContents(table, { version, value });
  } catch (error) {
    // a step for old contents may fail on contents that never were any
    return error instanceof NewerContentsError ? refuse({ kind: 'newer' }) : undefined;
  }
}

function checkCounts(manifest: Manifest, end: End, records: PlacedRecords): void {
  const total = RECORD_TABLES.reduce((sum, table) => sum + records[table].length, 0);
  const isAsCounted = RECORD_TABLES.every((table) => records[table].length === (manifest.counts[table] ?? 0));
  if (!isAsCounted || total !== end.records) refuse({ kind: 'counts' });
}

/**
 * The records as they will stand: young people by their age, so that a child’s answers are no trend. A plan is only a reminder: what
 * it asks that could never be answered would stay due for good, so it goes. Answers stay, whoever gave them: the pages say where a
 * form was not for them.
 */
function plain(records: PlacedRecords): Caseload {
  const tables = RECORD_TABLES.map((table) => [table, records[table].map(({ value }) => value)]);
  const caseload = Object.fromEntries(tables) as Caseload;
  const clients = caseload.clients.map((read) => {
    const client = { ...read, participants: atTheirAge(read) };
    return { ...client, measures: answerablePlan(client, findInstrument) };
  });
  return { ...caseload, clients };
}

/** Unzips and parses line by line. What does not unzip is another kind of file at its start, and a spoiled one later. */
async function* readLines(gzipped: Uint8Array<ArrayBuffer>): AsyncGenerator<Line> {
  const unzipped = streamOf(inPieces(gzipped)).pipeThrough(new DecompressionStream('gzip'));
  const lines = linesOf(unzipped, LONGEST_LINE);
  let read = 0;
  for (let line = 1; ; line++) {
    const spoiled: BackupProblem = { kind: line === 1 ? 'not-a-backup' : 'altered' };
    const next = await lines.next().catch(() => refuse(spoiled));
    if (next.done) return;
    const bytes = next.value ?? refuse({ kind: 'too-large' });
    read += bytes.length;
    if (read > MOST_BYTES) refuse({ kind: 'too-large' });
    yield { line, bytes, value: parsed(bytes) };
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(DECODER.decode(bytes));
  } catch {
    return undefined;
  }
}
