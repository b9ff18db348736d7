import type { ListedHead } from '../domain/practice/head';
import type { Keyring } from '../vault/keyring';
import { wrapContents } from './contents';
import type { Database, Row } from './database';
import type { StandingIndex } from './first-rows';
import type { HeadInParts, PackedHead } from './packed-series';
import { type Opened, openRows } from './sealed-rows';

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

/**
 * What a list says of each head, in a row of its own, so that a panel that opens need not wait for the whole index, which is many times
 * as long. Made, marked and taken away with it.
 */
export interface CaseloadList {
  /** As that of the index. */
  readonly version: number;
  readonly listed: readonly { readonly revision: number; readonly head: ListedHead }[];
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

/** Whose heads the index, or the list in its place, tells of. */
interface ToldHeads {
  readonly ids: readonly string[];
  readonly isList: boolean;
}

/** Under this name, in memory alone, stands what the list says. */
const LISTED = 'listed';

/**
 * Asks the index, or the list in its place, for the heads that were not written since (`marked`): the index's are taken for opened, what
 * the list says can be recalled. Null where there is none, or none that opens. @throws VaultLockedError
 */
export async function tellHeads(
  database: Database,
  keyring: Keyring,
  { index: row, marked }: StandingIndex,
): Promise<ToldHeads | null> {
  const [index] = await openRows(database, keyring, 'caseload', row ? [row] : []);
  if (!index?.ok || index.value.version !== HEADS_VERSION) return null;
  const isMarked = new Set(marked);
  if ('listed' in index.value) {
    const listed = index.value.listed.filter(({ head }) => !isMarked.has(head.clientId));
    for (const { revision, head } of listed)
      keyring.remember({ table: LISTED, id: head.clientId, revision }, head.clientId, head);
    return { ids: listed.map(({ head }) => head.clientId), isList: true };
  }
  const heads = index.value.heads.filter(({ id }) => !isMarked.has(id));
  for (const head of heads) rememberHead(keyring, head);
  return { ids: heads.map(({ id }) => id), isList: false };
}

/** What the list says of a client; null where nothing was told, or it was forgotten. */
export function recallListed(keyring: Keyring, id: string): Opened<ListedHead> | null {
  const said = keyring.recall(LISTED, id);
  return said && { ok: true, id, clientId: id, revision: said.revision, value: said.contents as ListedHead };
}

/** Once the heads themselves are known. */
export function forgetListed(keyring: Keyring, ids: readonly string[]): void {
  for (const id of ids) keyring.forget(LISTED, id);
}

/** What this page knows already may be newer: then the index is of before. */
function rememberHead(keyring: Keyring, { id, revision, facts, tail }: IndexedHead): void {
  if ((keyring.recall('heads', id)?.revision ?? 0) >= revision) return;
  const value: PackedHead = { ...facts, tail };
  keyring.remember({ table: 'heads', id, revision }, id, { version: HEADS_VERSION, value });
}
