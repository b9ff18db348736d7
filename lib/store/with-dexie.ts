import Dexie, { liveQuery, type ObservabilitySet, RangeSet, rangesOverlap } from 'dexie';
import type { SealedTableName, Tables } from './database';
import { noteClosed } from './disk-room';
import type { RowsToWrite } from './write-rows';

export { liveQuery };

/** What a database hears of its connection. */
interface ConnectionHearing {
  /** There is a new one: waited for before anything is read by it. */
  readonly onOpened: (tables: Tables) => Promise<void>;
  /** It was taken away: by the browser, or because somebody wants to delete the database. */
  readonly onTaken: () => void;
}

/** The tables of a database, opened (or made) when rows are first asked of them; every commit of Dexie's waits until it is on the disk. */
export function makeTables(name: string, { onOpened, onTaken }: ConnectionHearing): Tables {
  // Without Dexie's cache: rows are also written past it (see `write-rows.ts`).
  const tables = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' }) as Tables;
  tables.on(
    'ready',
    (opened) => {
      // The browser's own event: Dexie's is told of what we close too.
      tables.backendDB().addEventListener('close', () => {
        noteClosed();
        onTaken();
      });
      return unlessClosed(tables, onOpened(opened as Tables));
    },
    true,
  );
  // Somebody wants to delete it, for which Dexie closes it.
  tables.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) onTaken();
  });
  // Declared once, as it is now: what an older version lacks is added when it is opened, and a page begins sooner.
  tables.version(5).stores({
    vault: 'id',
    keys: 'id',
    clients: 'id',
    heads: 'id',
    series: 'id',
    caseload: 'id',
    practitioner: 'id',
    sessions: 'id, clientId',
    episodes: 'id, clientId',
    goals: 'id, clientId',
    actions: 'id, clientId',
    notes: 'id, clientId',
    histories: 'id, clientId',
    questions: 'id, clientId',
    drafts: 'id, clientId',
    undos: 'id, clientId',
  });
  return tables;
}

/**
 * Fails where the connection is closed before it was checked. The browser may leave the check's reading without an answer then, and
 * Dexie, which is still opening, has everybody wait for that.
 */
async function unlessClosed(tables: Tables, checked: Promise<void>): Promise<void> {
  let onClose = (): void => undefined;
  const closed = new Promise<never>((_, reject) => {
    onClose = () => reject(new Dexie.DatabaseClosedError());
  });
  tables.on('close', onClose);
  try {
    await Promise.race([checked, closed]);
  } finally {
    tables.on.close.unsubscribe(onClose);
  }
}

/** Tells every page's live queries what was written past Dexie. */
export function tellChanges(database: string, { newKeys, changes }: RowsToWrite): void {
  const parts: Record<string, RangeSet> = {};
  const tell = (table: string, index: string, key: string) => {
    const name = `idb://${database}/${table}/${index}`;
    parts[name] ??= new RangeSet();
    parts[name].addKey(key);
  };
  const added = newKeys.map(({ id }) => ({ table: 'keys', id, row: null }));
  for (const { table, id, row } of [...added, ...changes]) {
    tell(table, '', id);
    tell(table, ':dels', id);
    if (row?.clientId !== undefined) tell(table, 'clientId', row.clientId);
  }
  Dexie.on.storagemutated.fire(parts);
}

/** Hears every change of some tables, from whichever page, with the way to ask which ids it concerns; returns the way to stop. */
export function hearChanges<Name extends SealedTableName>(
  database: string,
  tables: readonly Name[],
  listener: (table: Name, isChanged: (id: string) => boolean) => void,
): () => void {
  const onMutated = (parts: ObservabilitySet) => {
    for (const table of tables) {
      const changed = parts[`idb://${database}/${table}/`];
      if (changed) listener(table, (id) => rangesOverlap(new RangeSet(id), changed));
    }
  };
  Dexie.on('storagemutated', onMutated);
  return () => Dexie.on.storagemutated.unsubscribe(onMutated);
}
