import type { Draft } from './records';
import type { Change, Store } from './store';

/** What the drafts need from their page. */
export interface DraftsPage {
  readonly store: Store;
  readonly isReadOnly: boolean;
  readonly pageId: string;
  readonly now: () => number;
  readonly newId: () => string;
  /** Ids of the pages that are open now, this one included. */
  readonly livePages: () => Promise<ReadonlySet<string>>;
  /** Resolves once a page has ended. */
  readonly whenPageEnds: (pageId: string) => Promise<void>;
  /** Told when a draft could not be kept, so that the page can say so. */
  readonly onFailure: (error: unknown) => void;
}

/** A text that is being written, and the rows it stands in. */
export interface Kept {
  /** The page's own row first, then those of pages that are gone, which it takes the place of. */
  readonly rowIds: readonly string[];
  clientId: string | undefined;
  /** The text, or the way to read it once it is needed. */
  text: string | (() => string);
  base: string | undefined;
  isDirty: boolean;
  /** Left by a page that is gone, and not gone on with here. */
  isAdopted: boolean;
}

/** What a draft says now; from here on it says that until it is written again. */
export function settledText(draft: Kept): string {
  if (typeof draft.text !== 'string') draft.text = draft.text();
  return draft.text;
}

/** The change that removes a draft's row. */
export function removal(id: string): Change {
  return { table: 'drafts', id, base: 'any', value: null };
}

/** Seals a draft into its own row, in the place of every other it has; an empty one leaves none. */
export async function writeDraft(page: DraftsPage, address: string, draft: Kept): Promise<void> {
  const [id, ...merged] = draft.rowIds;
  if (id === undefined) return;
  const removals = merged.map(removal);
  const text = settledText(draft);
  if (text === '') {
    await page.store.commit([...removals, removal(id)]);
    return;
  }
  const standing = await page.store.database.drafts.get(id);
  const value: Draft = {
    address,
    text,
    pageId: page.pageId,
    at: page.now(),
    ...(draft.base === undefined ? {} : { base: draft.base }),
  };
  const owner = draft.clientId === undefined ? {} : { clientId: draft.clientId };
  await page.store.commit([
    ...removals,
    { table: 'drafts', id, ...owner, base: standing?.revision ?? 0, value },
  ]);
}

/**
 * The newest draft of each address among pages that are gone, and the other pages that are still writing.
 * A page whose vault was locked and opened again takes up its own drafts too.
 */
export async function readDrafts(
  page: DraftsPage,
  isReopened: boolean,
): Promise<{ abandoned: Map<string, Kept>; writers: Set<string> }> {
  const all = await page.store.readFirst('drafts');
  const drafts = all.flatMap((draft) => (draft.ok ? [draft] : []));
  const abandoned = new Map<string, Kept>();
  if (drafts.length === 0) return { abandoned, writers: new Set() };
  const live = await page.livePages();
  const isLeft = (pageId: string) => (pageId === page.pageId ? isReopened : !live.has(pageId));
  const left = drafts.filter(({ value }) => isLeft(value.pageId)).sort((a, b) => b.value.at - a.value.at);
  for (const { id, clientId, value } of left) {
    const newer = abandoned.get(value.address);
    // A row of this page's own, so that no page writes over or removes what another sealed.
    const rowIds = [...(newer?.rowIds ?? [page.newId()]), id];
    const text = newer ? bothTexts(settledText(newer), value.text) : value.text;
    const base = newer ? newer.base : value.base;
    abandoned.set(value.address, { rowIds, clientId, text, base, isDirty: false, isAdopted: true });
  }
  const writers = drafts.map(({ value }) => value.pageId).filter((id) => live.has(id) && id !== page.pageId);
  return { abandoned, writers: new Set(writers) };
}

/** Two windows may both have died in mid-sentence: neither text is dropped. */
function bothTexts(newer: string, older: string): string {
  const isForm = newer.startsWith('{');
  return isForm || newer.includes(older) ? newer : `${newer}\n\n${older}`;
}
