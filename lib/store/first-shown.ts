import type { ListedHead } from '../domain/practice/head';
import { forgetListed, recallListed, tellHeads } from './caseload-index';
import type { Database, Row, SealedTableName } from './database';
import { CASELOAD, CASELOAD_LIST } from './database-names';
import { FIRST_TABLES, type FirstRows, standingOf } from './first-rows';
import { type HeldKeyring, keyringOf } from './held-keyring';
import type { Records } from './records';
import { addClientKeys, type Opened, recallRow } from './sealed-rows';

/** What was read of the database when the page began: shown until it is read again. */
export interface FirstShown {
  /** Opens it. */
  readonly open: () => Promise<void>;
  /** Rows of it, opened, without a wait; undefined where there are none, or one of them was not opened. */
  readonly recall: <Name extends SealedTableName>(table: Name) => Opened<Records[Name]>[] | undefined;
  /** As much of every head as a list says, where that is what was read; else undefined. */
  readonly listed: () => readonly Opened<ListedHead>[] | undefined;
  /** Rows of it as they were read, once. */
  readonly take: (table: SealedTableName) => readonly Row[] | undefined;
  /** Ends it, as rows were read anew; of heads that only the list told of, the whole index then tells what it can. */
  readonly end: (table: SealedTableName) => Promise<void>;
}

/** What it needs of its store. */
interface StoreParts {
  readonly database: Database;
  readonly held: HeldKeyring;
  readonly openAll: <Name extends SealedTableName>(
    table: Name,
    rows: readonly Row[],
  ) => Promise<Opened<Records[Name]>[]>;
}

/** Holds the first rows of a store, if any were read. */
export function holdFirst(firstRows: FirstRows | null, parts: StoreParts): FirstShown {
  const { database, held, openAll } = parts;
  const first = new Map<SealedTableName, readonly Row[]>(
    firstRows ? FIRST_TABLES.map((name) => [name, firstRows[name]]) : [],
  );
  /** All heads, by the caseload's index and by their own rows where they were written since, until they are all read themselves. */
  let indexed: readonly string[] | null = null;
  /** All heads, by the list and, where they were written since, by their own rows, of which some may not open. */
  let listed:
    | { said: readonly string[]; own: readonly string[]; unreadable: Opened<ListedHead>[] }
    | undefined;
  let asked: Promise<unknown> | undefined;

  const keyring = () => keyringOf(held);
  const openHeads = async ({ caseload, clients }: FirstRows) => {
    const [told] = await Promise.all([
      tellHeads(database, keyring(), caseload),
      addClientKeys(keyring(), clients.keys),
    ]);
    const isUnread = !told && caseload.index;
    const rows = isUnread ? await (await database.tables()).heads.toArray() : clients.heads;
    if (!told) first.set('heads', rows);
    const opened = await openAll('heads', rows);
    const own = rows.map(({ id }) => id);
    if (told?.isList) listed = { said: told.ids, own, unreadable: opened.filter(({ ok }) => !ok) };
    else indexed = told && [...told.ids, ...own].sort();
  };

  const askWholeIndex = async () => {
    const { caseload } = await database.tables();
    const rows = await caseload.where('id').notEqual(CASELOAD_LIST).toArray();
    await tellHeads(database, keyring(), standingOf(rows, CASELOAD));
  };

  return {
    open: async () => {
      if (!firstRows) return;
      await Promise.all([...[...first].map(([table, rows]) => openAll(table, rows)), openHeads(firstRows)]);
    },
    recall: (table) => {
      const ids = (table === 'heads' && indexed) || first.get(table)?.map(({ id }) => id);
      const current = held.current();
      const recalled = ids?.flatMap((id) => (current && recallRow(current, table, id)) ?? []);
      return recalled?.length === ids?.length ? recalled : undefined;
    },
    listed: () => {
      const current = held.current();
      if (!current || !listed) return;
      const said = listed.said.flatMap((id) => recallListed(current, id) ?? []);
      const own = listed.own.flatMap((id) => recallRow(current, 'heads', id) ?? []);
      return [...said, ...own, ...listed.unreadable].sort(byId);
    },
    take: (table) => {
      const rows = first.get(table);
      first.delete(table);
      return rows;
    },
    end: async (table) => {
      first.delete(table);
      if (table !== 'heads') return;
      indexed = null;
      if (listed) {
        forgetListed(keyring(), listed.said);
        listed = undefined;
        // Without it the heads are opened one by one.
        asked = askWholeIndex().catch(() => undefined);
      }
      await asked;
    },
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
