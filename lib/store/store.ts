import type { Series } from '../domain/alliance/series';
import type { WrappedClientKey } from '../vault/keyring';
import type { Caseload } from './bulk';
import { joinSeries, readSeriesRows, type SeriesRows } from './client-series';
import { commitChanges, sealForLater } from './commit';
import type { Database, Row, SealedTableName, Tables } from './database';
import { ReadOnlyVaultError, RecordGoneError, RecordUnreadableError, RevisionConflictError } from './errors';
import type { FirstRows } from './first-rows';
import { type FirstShown, holdFirst } from './first-shown';
import { readFollowed } from './following';
import { type HeldKeyring, keyringOf } from './held-keyring';
import type { LateWrite } from './late-writes';
import type { LiveSource } from './live';
import type { Records } from './records';
import { removeClientRows } from './remove-client';
import { all, ofClient, one } from './row-queries';
import { isRowOutdated, type Opened, openRows, recallRow } from './sealed-rows';

/** One change to one row. `base` is the revision it was made from: 0 for a new row, `'any'` to delete whatever stands there. */
export type Change = { [Name in SealedTableName]: PutChange<Name> | RemoveChange }[SealedTableName];

interface PutChange<Name extends SealedTableName> {
  readonly table: Name;
  readonly id: string;
  readonly clientId?: string;
  readonly base: number;
  /** Of a record that is taken up again: the revision it was removed at. It counts on from there, so that none stands twice. */
  readonly after?: number;
  /** Clients, besides the owner, who must still be there when it is written. */
  readonly about?: readonly string[];
  readonly value: Records[Name];
}

interface RemoveChange {
  readonly table: SealedTableName;
  readonly id: string;
  readonly base: number | 'any';
  readonly value: null;
}

/** Reads one row; null if there is none. */
export type ReadRow = <Name extends SealedTableName>(
  table: Name,
  id: string,
) => Promise<Opened<Records[Name]> | null>;

/** What stands of sealed records, and the way to change it. Everything is sealed before a transaction opens. */
export interface StandingRows {
  readonly database: Database;
  readonly read: ReadRow;
  /**
   * What this page opened or wrote last, without a look at the disk; null if that is nothing.
   * It may have been changed since: a commit over it then fails as over any older revision.
   */
  readonly recall: <Name extends SealedTableName>(table: Name, id: string) => Opened<Records[Name]> | null;
  /** That, or what stands on the disk where this page knows nothing. */
  readonly readKnown: ReadRow;
  /** Whether what this page opened last of a row was written by an older version of Beside. */
  readonly isOutdated: (table: SealedTableName, id: string) => boolean;
  /** Writes all changes or none; `newKeys` are kept in the same transaction. @throws RevisionConflictError, ClientGoneError, ReadOnlyVaultError, VaultLockedError */
  readonly commit: (changes: readonly Change[], newKeys?: readonly WrappedClientKey[]) => Promise<void>;
  readonly readAll: <Name extends SealedTableName>(table: Name) => Promise<Opened<Records[Name]>[]>;
  readonly readOfClient: <Name extends SealedTableName>(
    table: Name,
    clientId: string,
  ) => Promise<Opened<Records[Name]>[]>;
  /** A client's whole series, from the two rows that hold it. */
  readonly readSeries: (clientId: string) => Promise<Opened<Series> | null>;
}

/** All that an open vault's rows are asked for. Whoever reads derived rows here, not from memory and not live, reads them with what this page did before. */
export interface Store extends StandingRows {
  /** Has derived rows written once the answer to what somebody did is on its way; one such work after the other. */
  readonly follow: (work: (rows: StandingRows) => Promise<void>) => void;
  /** Once no such work is left. */
  readonly followed: () => Promise<void>;
  readonly watch: <Name extends SealedTableName>(
    table: Name,
    id: string,
  ) => LiveSource<Opened<Records[Name]> | null>;
  /** Whether, when the page began, heads were owed that a page which is gone may have left so. */
  readonly wereOwed: boolean;
  /** Opens the rows that were read when the page began, so that they can be shown without a wait. */
  readonly openFirst: () => Promise<void>;
  /** Of those, as much of every head as a list says; undefined where that was not read, or the heads were read since. */
  readonly listed: FirstShown['listed'];
  /** As `readAll`; the first time from the rows that were read when the page began, where there are such. */
  readonly readFirst: <Name extends SealedTableName>(table: Name) => Promise<Opened<Records[Name]>[]>;
  readonly watchSeries: (clientId: string) => LiveSource<Opened<Series> | null, SeriesRows>;
  readonly watchAll: <Name extends SealedTableName>(table: Name) => LiveSource<Opened<Records[Name]>[]>;
  readonly watchOfClient: <Name extends SealedTableName>(
    table: Name,
    clientId: string,
  ) => LiveSource<Opened<Records[Name]>[]>;
  /** Seals changes now, to be written later, when the vault may be locked. */
  readonly sealForLater: (changes: readonly Change[]) => Promise<LateWrite>;
  /** A new client's own key, in use in this page but not yet kept (see `commit`). */
  readonly makeClientKey: (clientId: string) => Promise<WrappedClientKey>;
  /** Destroys a client's key and removes its rows, in one transaction. What the key sealed is unreadable from then on. */
  readonly destroyClient: (clientId: string) => Promise<void>;
  /**
   * Puts a whole practice in the place of everything, drafts included, under new client keys: all or nothing.
   * The vault's secrets stay. Other pages notice. @throws RestoredElsewhereError, ReadOnlyVaultError, VaultLockedError
   */
  readonly replaceAll: (caseload: Caseload) => Promise<void>;
}

/** What a store is built for, besides its database and keys. */
export interface StorePage {
  readonly isReadOnly: boolean;
  /** What was read of the database when the page began. */
  readonly firstRows: FirstRows | null;
  /** Told what kept a head from being settled (see `owed-heads.ts`). */
  readonly onUnsettled: (error: unknown) => void;
}

/** Builds the store over a database and whatever keyring is held at the time. */
export function createStore(
  database: Database,
  held: HeldKeyring,
  { isReadOnly, firstRows, onUnsettled }: StorePage,
): Store {
  const keyringOrThrow = () => keyringOf(held);
  const writableOrThrow = () => {
    if (isReadOnly) throw new ReadOnlyVaultError();
    return keyringOrThrow();
  };
  /** What does not open may have been sealed by a restore in another page, under a newer key epoch. */
  const openAll = async <Name extends SealedTableName>(table: Name, rows: readonly Row[]) => {
    const keyring = keyringOrThrow();
    const opened = await openRows(database, keyring, table, rows);
    if (opened.every(({ ok }) => ok) || !(await held.renew(keyring))) return opened;
    return openRows(database, keyringOrThrow(), table, rows);
  };
  const openFirst = async <Name extends SealedTableName>(table: Name, rows: readonly Row[]) =>
    (await openAll(table, rows))[0] ?? null;
  const openSeries = async ({ series, head }: SeriesRows) => {
    const [settled, newest] = await Promise.all([
      openFirst('series', series ? [series] : []),
      openFirst('heads', head ? [head] : []),
    ]);
    return joinSeries(settled, newest);
  };
  const now = async <Rows>(rows: (tables: Tables) => Promise<Rows>) => rows(await database.tables());
  const first = holdFirst(firstRows, { database, held, openAll });
  const watching = <Value>(rows: LiveSource<Value>['rows'], open: LiveSource<Value>['open']) => ({
    database,
    rows,
    open,
  });

  const rows: StandingRows = {
    database,
    read: async (table, id) => openFirst(table, await now(one(table, id))),
    recall: (table, id) => recallRow(keyringOrThrow(), table, id),
    readKnown: async (table, id) => recallRow(keyringOrThrow(), table, id) ?? rows.read(table, id),
    isOutdated: (table, id) => {
      const keyring = held.current();
      return keyring !== null && isRowOutdated(keyring, table, id);
    },
    readAll: async (table) => openAll(table, await now(all(table))),
    readOfClient: async (table, clientId) => openAll(table, await now(ofClient(table, clientId))),
    readSeries: async (clientId) => openSeries(await now((tables) => readSeriesRows(tables, clientId))),
    commit: async (changes, newKeys = []) => {
      const keyring = writableOrThrow();
      try {
        await commitChanges(database, keyring, changes, newKeys);
      } catch (error) {
        const [first] = changes;
        if (first && (await held.renew(keyring))) throw new RevisionConflictError(first.table, first.id);
        throw error;
      }
    },
  };

  return {
    ...readFollowed(rows, onUnsettled),
    wereOwed: firstRows?.caseload.isOwing ?? false,
    watch: (table, id) => watching(one(table, id), (rows) => openFirst(table, rows)),
    openFirst: first.open,
    listed: first.listed,
    readFirst: async (table) => openAll(table, first.take(table) ?? (await now(all(table)))),
    watchSeries: (clientId) => ({
      database,
      rows: (tables) => readSeriesRows(tables, clientId),
      open: openSeries,
    }),
    watchAll: (table) => ({
      ...watching(all(table), async (rows) => {
        await first.end(table);
        return openAll(table, rows);
      }),
      first: first.recall(table),
      isSecond: table === 'heads' && first.listed() !== undefined,
    }),
    watchOfClient: (table, clientId) => watching(ofClient(table, clientId), (rows) => openAll(table, rows)),
    sealForLater: (changes) => sealForLater(database, writableOrThrow(), changes),
    makeClientKey: (clientId) => keyringOrThrow().makeClientKey(clientId),
    destroyClient: async (clientId) => {
      writableOrThrow().forgetClient(clientId);
      await removeClientRows(database, clientId);
    },
    replaceAll: async (caseload) => {
      const keyring = writableOrThrow();
      const { sealCaseload, writeCaseload } = await import('./bulk');
      const raised = await held.raise();
      await writeCaseload(database, await sealCaseload(raised, caseload), raised.epoch);
      await held.renew(keyring);
    },
  };
}

/** The value of a record that must be there. @throws RecordUnreadableError, RecordGoneError if it is not there */
export function valueOrThrow<Value>(table: SealedTableName, id: string, opened: Opened<Value> | null): Value {
  if (!opened) throw new RecordGoneError(table, id);
  if (!opened.ok) throw new RecordUnreadableError(table, id);
  return opened.value;
}
