import type { Database } from './database';
import { readyDisk } from './disk-room';
import { isOwed } from './owed-heads';

/** Removes a client's key, and with it all that it sealed, in one transaction. @throws DiskFailureError */
export async function removeClientRows(database: Database, clientId: string): Promise<void> {
  const tables = await database.tables();
  const owned = [
    tables.sessions,
    tables.episodes,
    tables.goals,
    tables.actions,
    tables.notes,
    tables.histories,
    tables.questions,
    tables.drafts,
    tables.undos,
  ];
  const own = [tables.clients, tables.heads, tables.series];
  await readyDisk();
  await tables.transaction('rw', [tables.keys, tables.caseload, ...own, ...owned], async () => {
    await tables.keys.delete(clientId);
    await Promise.all([
      // The index holds this client's head under a key that stays. What is owed to others stays owed.
      tables.caseload.filter((row) => !isOwed(row) || row.clientId === clientId).delete(),
      ...own.map((table) => table.delete(clientId)),
      ...owned.map((table) => table.where('clientId').equals(clientId).delete()),
    ]);
  });
}
