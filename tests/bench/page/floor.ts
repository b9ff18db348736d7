import { answer, type PlainRow } from './plain-rows';

/** Bytes of a session, sealed, and of the row that says that its client's head is owed; one store each. */
export const FLOOR_SIZES = [1_309, 0] as const;

const storeName = (place: number) => `store-${place}`;

/** A database with a store for each row of a save. */
export function openFloor(): Promise<IDBDatabase> {
  const request = indexedDB.open('floor', 1);
  request.onupgradeneeded = () => {
    for (const place of FLOOR_SIZES.keys())
      request.result.createObjectStore(storeName(place), { keyPath: 'id' });
  };
  return answer(request);
}

/** Puts each row into its store, all in one transaction that is over once they are on the disk. */
export function putEach(database: IDBDatabase, rows: readonly PlainRow[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const names = rows.map((_, place) => storeName(place));
    const change = database.transaction(names, 'readwrite', { durability: 'strict' });
    for (const [place, row] of rows.entries()) change.objectStore(storeName(place)).put(row);
    change.oncomplete = () => resolve();
    change.onerror = () => reject(change.error);
    change.commit();
  });
}
