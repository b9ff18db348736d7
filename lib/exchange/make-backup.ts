import type { Client } from '../domain/practice/client';
import { namedIn, withUnknownAsFormer } from '../domain/practice/former-participants';
import type { Session } from '../domain/practice/session';
import { RECORD_TABLES, type RecordTableName } from '../store/bulk';
import type { Row } from '../store/database';
import type { PractitionerRecord, Records } from '../store/records';
import { takeSnapshot } from '../store/snapshot';
import type { Store } from '../store/store';
import { encryptToPassphrase } from './age';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupCounts,
  type End,
  type Manifest,
  recordLine,
  startDigest,
} from './backup-lines';
import { streamOf } from './byte-streams';
import { isRecord } from './record-shapes';

/** What a backup is made from. */
export interface BackupOrder {
  readonly store: Store;
  readonly passphrase: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  /** Logarithm of scrypt's cost; age's own default where it is left out. */
  readonly workFactor?: number;
}

/** A backup, and how many damaged records (or records of a damaged client) are not in it. */
export interface MadeBackup {
  readonly file: Blob;
  readonly skipped: number;
}

/** Rows opened at a time. */
const CHUNK = 256;

type Lines = Record<RecordTableName, string[]>;

/** Reads every record at one instant, and gives them as NDJSON, gzipped, encrypted with age. */
export async function makeBackup({
  store,
  passphrase,
  madeAt,
  workFactor,
}: BackupOrder): Promise<MadeBackup> {
  const { lines, skipped } = await readLines(store);
  const pieces = inBytes(lines, new Date(madeAt).toISOString(), await startDigest());
  const gzipped = streamOf(pieces).pipeThrough(new CompressionStream('gzip'));
  const encrypted = await encryptToPassphrase(gzipped, passphrase, workFactor);
  return { file: await new Response(encrypted).blob(), skipped };
}

async function readLines(store: Store): Promise<{ lines: Lines; skipped: number }> {
  const snapshot = await takeSnapshot(store.database);
  const lines: Lines = {
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
  const clients = new Map<string, Client>();
  let skipped = 0;
  for (const table of RECORD_TABLES) {
    for await (const value of openChunks(store, table, snapshot[table])) {
      const kept = value === null ? null : withKnownClients(value, clients, table);
      if (kept === null || !isRecord(table, kept)) skipped++;
      else {
        if ('participants' in kept) clients.set(kept.id, kept);
        else lines[table].push(recordLine(table, kept));
        if ('ratings' in kept) keepRaters(clients, kept);
      }
    }
  }
  for (const client of clients.values()) lines.clients.push(recordLine('clients', client));
  return { lines, skipped };
}

/** Nobody whose answers are in the backup is missing from their client. */
function keepRaters(clients: Map<string, Client>, session: Session): void {
  const client = clients.get(session.clientId);
  if (client) clients.set(client.id, withUnknownAsFormer(client, namedIn(session)));
}

/** Each record's value, null where the row is damaged. */
async function* openChunks<Name extends RecordTableName>(store: Store, table: Name, rows: readonly Row[]) {
  const { open } = store.watchAll(table);
  for (let start = 0; start < rows.length; start += CHUNK) {
    for (const record of await open(rows.slice(start, start + CHUNK))) yield record.ok ? record.value : null;
  }
}

/** The record as it can be restored, or null where it belongs to a client that is not in the backup. */
function withKnownClients<Name extends RecordTableName>(
  value: Records[Name],
  clients: ReadonlyMap<string, Client>,
  table: Name,
): Records[Name] | null {
  if (table === 'clients') return value;
  if ('kind' in value && value.kind === 'binding') return knownBinding(value, clients) as Records[Name];
  const owner = 'clientId' in value ? value.clientId : null;
  return owner === null || clients.has(owner) ? value : null;
}

function knownBinding(
  binding: Extract<PractitionerRecord, { kind: 'binding' }>,
  clients: ReadonlyMap<string, Client>,
): PractitionerRecord {
  if (binding.clientIds.every((id) => clients.has(id))) return binding;
  return { ...binding, clientIds: binding.clientIds.filter((id) => clients.has(id)) };
}

function* inBytes(lines: Lines, madeAt: string, digest: Awaited<ReturnType<typeof startDigest>>) {
  const encoder = new TextEncoder();
  const counts = Object.fromEntries(RECORD_TABLES.map((table) => [table, lines[table].length]));
  const manifest: Manifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    counts: counts as BackupCounts,
    madeAt,
  };
  yield encoder.encode(`${JSON.stringify(manifest)}\n`);
  let records = 0;
  for (const table of RECORD_TABLES) {
    for (const line of lines[table]) {
      const bytes = encoder.encode(`${line}\n`);
      digest.add(bytes.subarray(0, -1));
      records++;
      yield bytes;
    }
  }
  const end: End = { end: true, records, sha256: digest.hex() };
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}
