/** Plain, unencrypted rows through nothing but IndexedDB: what the sealed store is measured against. */

/** A database of plain rows: the same shape as the sealed one, or sessions indexed by client and time. */
export type PlainName = 'plain' | 'plain-by-time';

/** A row as the sealed store keeps it, with the record in the place of the seal. */
export interface PlainRow<Value = unknown> {
  readonly id: string;
  readonly clientId?: string;
  readonly revision: number;
  readonly value: Value;
}

/** Sessions drawn in a caseload row, as many as a head keeps. */
const NEWEST = 24;

/** Opens one of the two databases. */
export function openPlain(name: PlainName): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const database = request.result;
    const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
    if (name === 'plain-by-time') {
      sessions.createIndex('time', ['clientId', 'value.startedAt']);
      return;
    }
    sessions.createIndex('clientId', 'clientId');
    for (const store of ['heads', 'practitioner']) database.createObjectStore(store, { keyPath: 'id' });
  };
  return answer(request);
}

/** What a request answers. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts rows in one transaction that is over only once they are on the disk. */
export function putPlain(database: IDBDatabase, store: string, rows: readonly PlainRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const change = database.transaction(store, 'readwrite', { durability: 'strict' });
    for (const row of rows) change.objectStore(store).put(row);
    change.oncomplete = () => resolve();
    change.onerror = () => reject(change.error);
    change.commit();
  });
}

/** One row of a store. */
export function readPlain<Value>(database: IDBDatabase, store: string, id: string): Promise<PlainRow<Value>> {
  return answer(database.transaction(store).objectStore(store).get(id));
}

/** Every row of a store. */
export function readAllPlain(database: IDBDatabase, store: string): Promise<PlainRow[]> {
  return answer(database.transaction(store).objectStore(store).getAll());
}

/** One client's rows, by the index. */
export function readPlainOfClient(database: IDBDatabase, clientId: string): Promise<PlainRow[]> {
  return answer(database.transaction('sessions').objectStore('sessions').index('clientId').getAll(clientId));
}

/** The newest sessions of each client, by the index of client and time. */
export function readNewestOfEach(database: IDBDatabase, clientIds: readonly string[]): Promise<PlainRow[][]> {
  const index = database.transaction('sessions').objectStore('sessions').index('time');
  return Promise.all(clientIds.map((clientId) => readNewest(index, clientId)));
}

/** The fastest way the browser has: one request, or a cursor where requests cannot yet go backwards. */
function readNewest(index: IDBIndex, clientId: string): Promise<PlainRow[]> {
  const query = IDBKeyRange.bound([clientId], [clientId, []]);
  if (!('getAllRecords' in index)) return readByCursor(index, query);
  const backwards = { query, count: NEWEST, direction: 'prev' };
  return answer(index.getAll(backwards as unknown as IDBKeyRange));
}

function readByCursor(index: IDBIndex, query: IDBKeyRange): Promise<PlainRow[]> {
  return new Promise((resolve, reject) => {
    const rows: PlainRow[] = [];
    const request = index.openCursor(query, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) rows.push(cursor.value);
      if (cursor && rows.length < NEWEST) cursor.continue();
      else resolve(rows);
    };
  });
}
