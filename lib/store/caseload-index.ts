import type { Keyring } from '../vault/keyring';
import { wrapContents } from './contents';
import type { Database, Row } from './database';
import type { HeadInParts, PackedHead } from './packed-series';
import { openRows } from './sealed-rows';

/**
 * The opened heads in one sealed row, so that a page need not read every head, nor open every client's key, before it shows the
 * caseload. A cache and nothing more. It goes in the transaction that writes a head, deletes a client or puts another practice in the
 * place of this one: while it stands, so do the heads in it.
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

/** Stands in the index's place while one is being made: if it still does when that is done, no head was written meanwhile. */
export const BEING_MADE: CaseloadIndex = { version: 0, heads: [] };

/**
 * Takes the index's heads for opened; gives their ids, or null where there is no index, or none that opens.
 * @throws VaultLockedError
 */
export async function recallHeads(
  database: Database,
  keyring: Keyring,
  row: Row | undefined,
): Promise<readonly string[] | null> {
  const [index] = await openRows(database, keyring, 'caseload', row ? [row] : []);
  if (!index?.ok || index.value.version !== HEADS_VERSION) return null;
  const { heads } = index.value;
  for (const { id, revision, facts, tail } of heads) {
    const value: PackedHead = { ...facts, tail };
    keyring.remember({ table: 'heads', id, revision }, id, { version: HEADS_VERSION, value });
  }
  return heads.map(({ id }) => id);
}
