import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import type { Row, Tables } from '../../../lib/store/database';
import type { LiveSource } from '../../../lib/store/live';
import type { OpenVault } from '../../../lib/store/open-vault';
import { type PackedHead, unpackHead } from '../../../lib/store/packed-series';
import type { Store } from '../../../lib/store/store';
import { aClient } from '../../support/factories';
import { type PlainRow, readAllPlain, readNewestOfEach } from './plain-rows';

/** What the views show first. */
const FIRST: readonly string[] = ['heads', 'practitioner'];

type Read = () => Promise<readonly PlainRow[]>;

/** A vault of plain rows, read before the views are drawn: these read from it what they read from a sealed one. */
export async function plainVault(read: (table: string) => Promise<readonly PlainRow[]>): Promise<OpenVault> {
  const first = new Map(
    await Promise.all(FIRST.map(async (table) => [table, opened(await read(table))] as const)),
  );
  const store = {
    watchAll: (table: string) => ({ ...sourceOf(() => read(table)), first: first.get(table) }),
    isOutdated: () => false,
  } as unknown as Store;
  return { mode: 'own', record: { vaultId: 'plain' }, store, isReadOnly: false } as unknown as OpenVault;
}

/** Rows of the same shape as the sealed ones. */
export function readShape(plain: IDBDatabase): (table: string) => Promise<readonly PlainRow[]> {
  return async (table) => {
    const rows = await readAllPlain(plain, table);
    return table === 'heads'
      ? rows.map((row) => ({ ...row, value: unpackHead(row.value as PackedHead) }))
      : rows;
  };
}

/** Heads made when read, from the newest sessions of each client. */
export function readNewest(byTime: IDBDatabase, clientIds: readonly string[]) {
  return async (table: string): Promise<readonly PlainRow[]> => {
    if (table !== 'heads') return [];
    const newest = await readNewestOfEach(byTime, clientIds);
    return newest.map((rows, index) => {
      const id = clientIds[index] ?? '';
      const entries = rows.map(({ value }) => entryOf(value as Session));
      return { id, revision: 1, value: buildHead(aClient({ id }), buildSeries(entries)) };
    });
  };
}

function sourceOf(read: Read): LiveSource<unknown> {
  return {
    database: {
      name: 'plain',
      tables: async () => ({}) as Tables,
      guard: () => undefined,
      isEmptied: () => false,
    },
    rows: read as unknown as () => Promise<readonly Row[]>,
    open: async (rows) => opened(rows),
  };
}

function opened(rows: readonly (Row | PlainRow)[]): unknown[] {
  return rows.map((row) => ({ ok: true, ...row }));
}
