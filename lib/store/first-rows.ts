import type { WrappedClientKey } from '../vault/keyring';
import type { VaultRecord } from '../vault/vault-record';
import type { Row } from './database';
import { CASELOAD, CASELOAD_LIST, DATABASE_NAMES, MOST_MARKED } from './database-names';
import { isOwed } from './owed-heads';

/** The tables whose rows a page needs first: what it shows, and what was left half-written. */
export const FIRST_TABLES = ['practitioner', 'drafts'] as const;

/** What a page needs of the practitioner's own database before it can show anything, as it stood at one instant. */
export interface FirstRows extends Readonly<Record<(typeof FIRST_TABLES)[number], readonly Row[]>> {
  readonly vault: VaultRecord;
  readonly caseload: StandingIndex;
  /** The clients' heads and keys: where there is an index to be read, of those alone that were written since. */
  readonly clients: ClientRows;
}

/** The index of the caseload, or the list in its place, if there is one to be read, and the clients whose heads are marked as written since. */
export interface StandingIndex {
  readonly index: Row | undefined;
  readonly marked: readonly string[];
  /** Whether heads are owed (see `owed-heads.ts`). */
  readonly isOwing: boolean;
}

interface ClientRows {
  readonly heads: readonly Row[];
  readonly keys: readonly WrappedClientKey[];
}

/** Which row tells of the caseload: all of each head, or what a list says of it, which is read and opened in less time. */
type IndexId = typeof CASELOAD | typeof CASELOAD_LIST;

/**
 * Reads the first rows by IndexedDB itself, so that it can begin while the page's program is still being fetched. Null where there
 * is no vault, or where the rows cannot be read: then the store reads them and says what is wrong.
 */
export async function readFirstRows(indexId: IndexId = CASELOAD): Promise<FirstRows | null> {
  try {
    const connection = await openStanding();
    try {
      return await readAll(connection, indexId);
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

/** Opens the database as it stands; one that is not there is not made. */
function openStanding(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE_NAMES.own);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

async function readAll(connection: IDBDatabase, indexId: IndexId): Promise<FirstRows | null> {
  const transaction = connection.transaction(['vault', 'keys', 'heads', 'caseload', ...FIRST_TABLES]);
  const index = readStanding(transaction, indexId);
  const [vault, caseload, clients, practitioner, drafts] = await Promise.all([
    answer<VaultRecord | undefined>(transaction.objectStore('vault').get('vault')),
    index,
    index.then(({ index: row, marked }) =>
      row ? readMarked(transaction, marked) : readClients(transaction),
    ),
    answer<Row[]>(transaction.objectStore('practitioner').getAll()),
    answer<Row[]>(transaction.objectStore('drafts').getAll()),
  ]);
  return vault ? { vault, caseload, clients, practitioner, drafts } : null;
}

/** The other index is left out: it may be long. */
async function readStanding(transaction: IDBTransaction, indexId: IndexId): Promise<StandingIndex> {
  const other = indexId === CASELOAD ? CASELOAD_LIST : CASELOAD;
  const ranges = [IDBKeyRange.upperBound(other, true), IDBKeyRange.lowerBound(other, true)];
  const store = transaction.objectStore('caseload');
  const rows = await Promise.all(ranges.map((range) => answer<Row[]>(store.getAll(range))));
  return standingOf(rows.flat(), indexId);
}

/** What rows of the caseload's table tell. */
export function standingOf(rows: readonly Row[], indexId: IndexId): StandingIndex {
  const marked = rows.flatMap((row) => (isMark(row) ? [row.id] : []));
  const index = rows.find(({ id }) => id === indexId);
  return {
    index: marked.length > MOST_MARKED ? undefined : index,
    marked,
    isOwing: rows.some(isOwed),
  };
}

/** Whether a row of the caseload's table tells that a client's head was written since the index was made. */
export function isMark(row: Row): boolean {
  return row.id !== CASELOAD && row.id !== CASELOAD_LIST && !isOwed(row);
}

async function readMarked(transaction: IDBTransaction, ids: readonly string[]): Promise<ClientRows> {
  const standing = async <Value>(table: 'heads' | 'keys'): Promise<Value[]> => {
    const rows = ids.map((id) => answer<Value | undefined>(transaction.objectStore(table).get(id)));
    return (await Promise.all(rows)).filter((row) => row !== undefined);
  };
  const [heads, keys] = await Promise.all([standing<Row>('heads'), standing<WrappedClientKey>('keys')]);
  return { heads, keys };
}

async function readClients(transaction: IDBTransaction): Promise<ClientRows> {
  const [heads, keys] = await Promise.all([
    answer<Row[]>(transaction.objectStore('heads').getAll()),
    answer<WrappedClientKey[]>(transaction.objectStore('keys').getAll()),
  ]);
  return { heads, keys };
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
