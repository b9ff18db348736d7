import type { Keyring } from '../vault/keyring';
import { wrapContents } from './contents';
import type { Database } from './database';
import type { FirstRows } from './first-rows';
import type { HeadInParts, PackedHead } from './packed-series';
import { openRows } from './sealed-rows';

/**
 * The opened heads in one sealed row, so that a page need not open every client's key and head before it shows the caseload. A cache
 * and nothing more: a head is taken from it only where its row stands as it stood when the index was made, byte for byte; the others
 * are opened as ever. It goes in the transaction that deletes a client or puts another practice in the place of this one.
 */
export interface CaseloadIndex {
  /** Of the heads' contents; an index of heads of another version is not read. */
  readonly version: number;
  readonly heads: readonly IndexedHead[];
}

/** One head, and how to tell the row it was opened from. */
export interface IndexedHead extends HeadInParts {
  readonly id: string;
  readonly revision: number;
  readonly mark: RowMark;
}

/** A checksum over a sealed row, nonce and tag included: 32 bits. */
export type RowMark = number;

/** The multiplier of the checksum: any odd number does. */
const FACTOR = 0x01000193;

/** The version of the heads' contents that this program writes. */
export const HEADS_VERSION = wrapContents('heads', null).version;

/**
 * Takes those heads for opened whose rows are as the index knows them. An index that does not open is as none.
 * @throws VaultLockedError
 */
export async function recallHeads(
  database: Database,
  keyring: Keyring,
  { caseload, heads }: Pick<FirstRows, 'caseload' | 'heads'>,
): Promise<void> {
  const [index] = await openRows(database, keyring, 'caseload', caseload ? [caseload] : []);
  if (!index?.ok || index.value.version !== HEADS_VERSION) return;
  const indexed = new Map(index.value.heads.map((head) => [head.id, head]));
  for (const { id, revision, sealed } of heads) {
    const known = indexed.get(id);
    if (known?.revision !== revision || known.mark !== markOf(sealed)) continue;
    const value: PackedHead = { ...known.facts, tail: known.tail };
    keyring.remember({ table: 'heads', id, revision }, id, { version: HEADS_VERSION, value });
  }
}

/**
 * Tells a sealed row from any other, and from itself once a byte of it is damaged. Not a proof against somebody who changes both on
 * purpose: such a row is shown as it was when the index was made, as one that was put back whole would be.
 */
export function markOf(sealed: Uint8Array): RowMark {
  const bytes = sealed.byteOffset % 4 === 0 ? sealed : sealed.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = bytes.length;
  // A plain loop: this runs over every head before the page is drawn. Any one word that differs changes the sum, the factor being odd.
  for (let at = 0; at < words.length; at++) sum = (Math.imul(sum, FACTOR) + (words[at] ?? 0)) | 0;
  for (const byte of bytes.subarray(words.length * 4)) sum = (Math.imul(sum, FACTOR) + byte) | 0;
  return sum;
}
