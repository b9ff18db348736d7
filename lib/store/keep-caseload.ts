import type { Head } from '../domain/practice/head';
import { VaultLockedError } from '../vault/errors';
import { BEING_MADE, type CaseloadIndex, HEADS_VERSION } from './caseload-index';
import { CASELOAD } from './database-names';
import { isOvertaken } from './errors';
import { headInParts } from './packed-series';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/**
 * Makes the caseload's index where none stands; for when nothing else is to do, and for one page at a time. Where a head is written
 * or a client deleted meanwhile, it is left to the next time. Heads that do not open, or are of an older version, are for the page to
 * see: while there is one, there is no index.
 */
export async function keepCaseload(store: Store): Promise<void> {
  try {
    const standing = await store.read('caseload', CASELOAD);
    if (standing?.ok && standing.value.version === HEADS_VERSION) return;
    // A number that no other making has: of two at once, at most one finds its own in place.
    const after = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    await store.commit([place(standing?.revision ?? 0, BEING_MADE, after)]);
    const heads = await store.readAll('heads');
    const isWhole = heads.every((head) => isSound(store, head));
    await store.commit([isWhole ? place(after + 1, indexOf(heads)) : removal(after + 1)]);
  } catch (error) {
    if (!isOvertaken(error) && !(error instanceof VaultLockedError)) throw error;
  }
}

function place(base: number, value: CaseloadIndex, after = base) {
  return { table: 'caseload', id: CASELOAD, base, after, value } as const;
}

function removal(base: number) {
  return { table: 'caseload', id: CASELOAD, base, value: null } as const;
}

function isSound(store: Store, { ok, id }: Opened<Head>): boolean {
  return ok && !store.isOutdated('heads', id);
}

function indexOf(opened: readonly Opened<Head>[]): CaseloadIndex {
  const heads = opened.flatMap((head) => {
    if (!head.ok) return [];
    const { id, revision, value } = head;
    return [{ id, revision, ...headInParts(value) }];
  });
  return { version: HEADS_VERSION, heads };
}
