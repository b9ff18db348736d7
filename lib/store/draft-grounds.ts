import type { Tables } from './database';
import type { LiveSource } from './live';
import type { Store } from './store';

/** What drafts stand on. */
export interface DraftGrounds {
  /** The vault's key epoch, which a restore raises; undefined where there is no vault. */
  readonly epoch: number | undefined;
  /** Ids of the drafts that stand. */
  readonly drafts: ReadonlySet<string>;
  /** Ids of the clients that are there. */
  readonly clients: ReadonlySet<string>;
}

/** Live. The drafts were just read, and are looked at again once the page is drawn. */
export function draftGrounds({ database }: Store): LiveSource<DraftGrounds, DraftGrounds> {
  const rows = (tables: Tables) => {
    const { vault, drafts, keys } = tables;
    return tables.transaction('r', [vault, drafts, keys], async () => ({
      epoch: (await vault.get('vault'))?.epoch,
      drafts: new Set(await drafts.toCollection().primaryKeys()),
      clients: new Set<string>(await keys.toCollection().primaryKeys()),
    }));
  };
  const first = { epoch: undefined, drafts: new Set<string>(), clients: new Set<string>() };
  return { database, rows, open: async (grounds) => grounds, first };
}
