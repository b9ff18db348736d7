import type { Head } from '../domain/practice/head';
import { VaultLockedError } from '../vault/errors';
import { BEING_MADE, type CaseloadIndex, HEADS_VERSION } from './caseload-index';
import { CASELOAD, MOST_MARKED } from './database-names';
import { isOvertaken } from './errors';
import { isOwed } from './owed-heads';
import { headInParts } from './packed-series';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/**
 * Makes the caseload's index where none stands, or where more than half of its heads, or more than MOST_MARKED, were written since;
 * for when nothing else is to do, and for one page at a time. Where a client is deleted meanwhile, it is left to the next time. Heads
 * that do not open, or are of an older version, are for the page to see: an index is made of none.
 */
export async function keepCaseload(store: Store): Promise<void> {
  try {
    const standing = await store.read('caseload', CASELOAD);
    const marked = await markedIn(store);
    if (standing?.ok && isOfUse(standing.value, marked.length)) return;
    // A number that no other making has: of two at once, at most one finds its own in place.
    const after = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    // The heads are read after the marks are gone: what is written from then on is marked again.
    await store.commit([place(standing?.revision ?? 0, BEING_MADE, after), ...marked.map(unmarked)]);
    const heads = await store.readAll('heads');
    const isWhole = heads.every((head) => isSound(store, head));
    await store.commit([isWhole ? place(after + 1, indexOf(heads)) : removal(after + 1)]);
  } catch (error) {
    if (!isOvertaken(error) && !(error instanceof VaultLockedError)) throw error;
  }
}

function isOfUse({ version, heads }: CaseloadIndex, marked: number): boolean {
  return version === HEADS_VERSION && marked <= Math.min(MOST_MARKED, heads.length / 2);
}

function place(base: number, value: CaseloadIndex, after = base) {
  return { table: 'caseload', id: CASELOAD, base, after, value } as const;
}

async function markedIn({ database }: Store): Promise<string[]> {
  const { caseload } = await database.tables();
  const rows = await caseload.where('id').notEqual(CASELOAD).toArray();
  return rows.flatMap((row) => (isOwed(row) ? [] : [row.id]));
}

function unmarked(id: string) {
  return { table: 'caseload', id, base: 'any', value: null } as const;
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
