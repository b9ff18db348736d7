/**
 * Writes a row into a database of its own, as plainly as a careless program would, and gives its text back once it is safely on
 * the disk. Runs inside a page, so it can use nothing from outside itself. It proves that a test would see what it says it does not see.
 */
export function writePlainRow(database: IDBFactory, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = database.open('plain-row', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => {
      const change = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
      change.objectStore('rows').put({ text, often: Array.from({ length: 400 }, () => text) }, 'row');
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve(text);
      };
    };
  });
}

/** Reads the row's text; null when there is none. Runs inside a page. */
export function readPlainRow(database: IDBFactory): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const opening = database.open('plain-row', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const reading = opening.result.transaction('rows').objectStore('rows').get('row');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result?.text ?? null);
      };
    };
  });
}
