import { type Caseload, RECORD_TABLES, type RecordTableName } from '../store/bulk';
import { NewerContentsError, unwrapContents } from '../store/contents';
import type { Records } from '../store/records';
import { decryptWithPassphrase } from './age';
import {
  type End,
  isEnd,
  isManifest,
  isNewerManifest,
  isRecordLine,
  type LinesDigest,
  type Manifest,
  startDigest,
} from './backup-lines';
import { inPieces, linesOf, streamOf } from './byte-streams';
import { type RecordFault, refuse } from './problems';
import { isRecord } from './record-shapes';
import { checkReferences } from './references';

/** A backup that was checked whole. */
export interface ReadBackup {
  readonly caseload: Caseload;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** A record and the line it stands on. */
export interface Placed<Value> {
  readonly line: number;
  readonly value: Value;
}

/** All records read so far. */
export type PlacedRecords = { readonly [Name in RecordTableName]: Placed<Records[Name]>[] };

/** No line of ours comes near; a file of more than this was not made to be read. */
const LONGEST_LINE = 64 * 1024 * 1024;
const MOST_BYTES = 2 * 1024 * 1024 * 1024;

/** Opens a backup and checks every line of it, before anything is written anywhere. @throws UnusableBackupError */
export async function readBackup(file: Blob, passphrase: string): Promise<ReadBackup> {
  const gzipped = await decryptWithPassphrase(file, passphrase);
  const plain = streamOf(inPieces(gzipped)).pipeThrough(new DecompressionStream('gzip'));
  const reading = new Reading(await startDigest());
  for await (const bytes of unzippedLines(plain, reading)) reading.take(bytes);
  return reading.finish();
}

/** What does not unzip is another kind of file at the start, and a spoiled one later. */
async function* unzippedLines(plain: ReadableStream<Uint8Array>, reading: Reading) {
  const lines = linesOf(plain, LONGEST_LINE);
  while (true) {
    const next = await lines
      .next()
      .catch(() => refuse({ kind: reading.manifest ? 'altered' : 'not-a-backup' }));
    if (next.done) return;
    yield next.value ?? refuse({ kind: 'too-large' });
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
