import { createSHA256 } from 'hash-wasm';
import * as v from 'valibot';
import { RECORD_TABLES, type RecordTableName } from '../store/bulk';
import { wrapContents } from '../store/contents';
import type { Records } from '../store/records';

/**
 * The plain content of a backup: lines of JSON in UTF-8, each ended by a line feed.
 * First a manifest, then one line a record (each table's together, in the order of RECORD_TABLES), last the end.
 * Drafts and derived rows are not in it: half-written text stays in the vault it was typed into.
 */

/** The newest format this program writes and reads. */
export const BACKUP_VERSION = 1;

/** Name of the format, in every manifest. */
export const BACKUP_FORMAT = 'beside-backup';

/** Tables that came later: files made before they were kept do not count them. */
type LaterTableName = 'episodes' | 'histories' | 'questions';

/** Records by table. */
export type BackupCounts = Readonly<
  Record<Exclude<RecordTableName, LaterTableName>, number> &
    Partial<Record<LaterTableName, number | undefined>>
>;

/** The first line. */
export interface Manifest {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly counts: BackupCounts;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** A line between the first and the last; `version` is that of the table's contents (`lib/store/contents.ts`). */
export interface RecordLine {
  readonly table: RecordTableName;
  readonly version: number;
  readonly value: unknown;
}

/** The last line. */
export interface End {
  readonly end: true;
  readonly records: number;
  /** SHA-256 in hex of all record lines' bytes, joined by line feeds, without one at the end. */
  readonly sha256: string;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const manifestShape: v.GenericSchema<unknown, Manifest> = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  counts: v.strictObject({
    ...v.entriesFromList(RECORD_TABLES, count),
    ...v.entriesFromList(['episodes', 'histories', 'questions'], v.optional(count)),
  }),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});

const recordLineShape: v.GenericSchema<unknown, RecordLine> = v.strictObject({
  table: v.picklist(RECORD_TABLES),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  value: v.unknown(),
});

const endShape: v.GenericSchema<unknown, End> = v.strictObject({
  end: v.literal(true),
  records: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const newerShape = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(BACKUP_VERSION + 1)),
});

/** Whether a first line is a manifest this program reads. */
export function isManifest(value: unknown): value is Manifest {
  return v.is(manifestShape, value);
}

/** Whether a first line is the manifest of a newer version. */
export function isNewerManifest(value: unknown): boolean {
  return v.is(newerShape, value);
}

/** Whether a line holds a record of a known table. Says nothing about the record. */
export function isRecordLine(value: unknown): value is RecordLine {
  return v.is(recordLineShape, value);
}

/** Whether a line is the last one. */
export function isEnd(value: unknown): value is End {
  return v.is(endShape, value);
}

/** Writes one record as a line, without the line feed. */
export function recordLine<Name extends RecordTableName>(table: Name, value: Records[Name]): string {
  const line: RecordLine = { table, ...wrapContents(table, value) };
  return JSON.stringify(line);
}

/** Hashes record lines as they pass. */
export interface LinesDigest {
  readonly add: (line: Uint8Array) => void;
  readonly hex: () => string;
}

const LINE_FEED = new Uint8Array([0x0a]);

/** Starts the digest that the last line holds. */
export async function startDigest(): Promise<LinesDigest> {
  const hasher = await createSHA256();
  let isFirst = true;
  return {
    add: (line) => {
      if (!isFirst) hasher.update(LINE_FEED);
      isFirst = false;
      hasher.update(line);
    },
    hex: () => hasher.digest('hex'),
  };
}
