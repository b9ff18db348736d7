import { type Head, listedOf } from '../domain/practice/head';
import { VaultLockedError } from '../vault/errors';
import { BEING_MADE, type CaseloadIndex, type CaseloadList, HEADS_VERSION } from './caseload-index';
import { CASELOAD, CASELOAD_LIST, MOST_MARKED } from './database-names';
import { isOvertaken } from './errors';
import { isMark } from './first-rows';
import { headInParts } from './packed-series';
import type { Opened } from './sealed-rows';
import type { Store } from './store';

/**
 * Makes the caseload's index and its list where they do not both stand, or where more than half of its heads, or more than MOST_MARKED,
 * were written since; for when nothing else is to do, and for one page at a time. Where a client is deleted meanwhile, it is left to the
 * next time. Heads that do not open, or are of an older version, are for the page to see: an index is made of none.
 */
export async function keepCaseload(store: Store): Promise<void> {
  try {
    const standing = await store.read('caseload', CASELOAD);
    const list = await store.read('caseload', CASELOAD_LIST);
    const marked = await markedIn(store);
    // Those that were made together have one revision.
    const areTogether = list?.ok && list.revision === standing?.revision;
    if (areTogether && standing.ok && 'heads' in standing.value && isOfUse(standing.value, marked.length))
      return;
    // A number that no other making has: of two at once, at most one finds its own in place.
    const after = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    // The heads are read after the marks are gone: what is written from then on is marked again.
    const begun = place(standing?.revision ?? 0, BEING_MADE, after);
    await store.commit([begun, ...[CASELOAD_LIST, ...marked].map(without)]);
    const heads = await store.readAll('heads');
    const isWhole = heads.every((head) => isSound(store, head));
    await store.commit(isWhole ? made(after + 1, heads) : [removal(after + 1)]);
  } catch (error) {
    if (!isOvertaken(error) && !(error instanceof VaultLockedError)) throw error;
  }
}

function isOfUse({ version, heads }: CaseloadIndex, marked: number): boolean {
  return version === HEADS_VERSION && marked <= Math.min(MOST_MARKED, heads.length / 2);
}

/** Both tell of the same heads, so that neither is written without the other. */
function made(base: number, opened: readonly Opened<Head>[]) {
  const list = { table: 'caseload', id: CASELOAD_LIST, base: 0, after: base, value: listOf(opened) } as const;
  return [place(base, indexOf(opened)), list];
}

function place(base: number, value: CaseloadIndex, after = base) {
  return { table: 'caseload', id: CASELOAD, base, after, value } as const;
}

async function markedIn({ database }: Store): Promise<string[]> {
  const { caseload } = await database.tables();
  const rows = await caseload.where('id').noneOf([CASELOAD, CASELOAD_LIST]).toArray();
  return rows.filter(isMark).map(({ id }) => id);
}

function without(id: string) {
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

function listOf(opened: readonly Opened<Head>[]): CaseloadList {
  const listed = opened.flatMap((head) =>
    head.ok ? [{ revision: head.revision, head: listedOf(head.value) }] : [],
  );
  return { version: HEADS_VERSION, listed };
}
