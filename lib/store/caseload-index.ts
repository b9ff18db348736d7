import type { Keyring } from '../vault/keyring';
import { wrapContents } from './contents';
import type { Database, Row } from './database';
import type { StandingIndex } from './first-rows';
import type { HeadInParts, PackedHead } from './packed-series';
import { openRows } from './sealed-rows';

/**
 * The opened heads in one sealed row, so that a page need not read every head, nor open every client's key, before it shows the
 * caseload. A cache and nothing more. Whoever writes a head marks it in the same transaction, and a page that opens asks that head's own
 * row; a client's deletion and a restore take index and marks along. So what the index says of heads that are not marked stands.
 */
export interface CaseloadIndex {
  /** Of the heads' contents; an index of heads of another version is not read. */
  readonly version: number;
  readonly heads: readonly IndexedHead[];
}

/** One head, and the revision of the row it was opened from. */
export interface IndexedHead extends HeadInParts {
  readonly id: string;
  readonly revision: number;
}

/** The version of the heads' contents that this program writes. */
export const HEADS_VERSION = wrapContents('heads', null).version;

/** Stands in the index's place while one is being made: if it still does when that is done, no client was deleted meanwhile. */
export const BEING_MADE: CaseloadIndex = { version: 0, heads: [] };

/**
 * Stands beside the index for a client whose head was written since: a small row, for it is written with every head. To take the index
 * away instead took longer than all else.
 */
export function markOf(clientId: string): Row {
  return { id: clientId, revision: 0, sealed: new Uint8Array(0) };
}

/**
 * Takes the index's heads for opened, but for those that were written since (`marked`); gives their ids, or null where there is no
 * index, or none that opens. @throws VaultLockedError
 */
export async function recallHeads(
  database: Database,
  keyring: Keyring,
  { index: row, marked }: StandingIndex,
): Promise<readonly string[] | null> {
  const [index] = await openRows(database, keyring, 'caseload', row ? [row] : []);
  if (!index?.ok || index.value.version !== HEADS_VERSION) return null;
  const isMarked = new Set(marked);
  const heads = index.value.heads.filter(({ id }) => !isMarked.has(id));
  for (const { id, revision, facts, tail } of heads) {
    const value: PackedHead = { ...facts, tail };
    keyring.remember({ table: 'heads', id, revision }, id, { version: HEADS_VERSION, value });
  }
  return heads.map(({ id }) => id);
}
