import { needRoom } from './disk-room';
import { DiskFailureError } from './errors';

/** A database of nothing, made and removed again. */
const NAME = 'beside-mending';

/** Chromium begins its log of an origin's databases anew after at most 4 MB; rows far larger than these would not go through it. */
const ROWS = { count: 160, bytes: 50_000 };

let writing: Promise<void> | null = null;

/**
 * Writes past a place where the browser's log of our databases may be torn. After a full disk Chromium goes on behind what it could
 * not write whole; what it says is kept from there on is lost when it next starts, and with it at times everything (seen in
 * Chromium 156). Once its log is begun anew, all that stands is kept elsewhere. @throws DiskFailureError if there still is no room
 */
export function writePast(): Promise<void> {
  writing ??= writeOnce().finally(() => {
    writing = null;
  });
  return writing;
}

async function writeOnce(): Promise<void> {
  await needRoom();
  const database = await openEmpty();
  try {
    await fill(database);
  } finally {
    database.close();
    await settled(indexedDB.deleteDatabase(NAME)).catch(() => undefined);
  }
}

async function openEmpty(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains('rows')) request.result.createObjectStore('rows');
  };
  return settled(request);
}

function fill(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
  const rows = transaction.objectStore('rows');
  for (let row = 0; row < ROWS.count; row++)
    rows.put(crypto.getRandomValues(new Uint8Array(ROWS.bytes)), row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new DiskFailureError());
  });
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new DiskFailureError());
  });
}
