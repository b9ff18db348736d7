import type { Page } from 'playwright-core';

/** Every row of the vault's database by table, as the disk has it, each as JSON; the caseload's cache is left out. */
export function readDatabase(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const asText = (row: unknown) =>
      JSON.stringify(row, (_, part) => (ArrayBuffer.isView(part) ? [...(part as Uint8Array)] : part));
    const database = await answered(indexedDB.open('beside'));
    const names = [...database.objectStoreNames].filter((name) => name !== 'caseload');
    const transaction = database.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (name) => {
        const rows: unknown[] = await answered(transaction.objectStore(name).getAll());
        return [name, rows.map(asText)] as const;
      }),
    );
    database.close();
    return Object.fromEntries(tables);
  });
}
