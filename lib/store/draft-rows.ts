import { openTables } from './database';
import type { LateWrite } from './late-writes';
import type { Draft } from './records';
import type { Opened } from './sealed-rows';
import type { Change, Store } from './store';

/** Words that were being written while a backup was restored in another page. */
export interface UprootedDraft {
  readonly address: string;
  readonly clientId: string | undefined;
  readonly text: string;
  readonly base: string | undefined;
}

/** What the drafts need from their page. */
export interface DraftsPage {
  readonly store: Store;
  readonly isReadOnly: boolean;
  /** The vault's key epoch when it was opened. */
  readonly epoch: number;
  readonly pageId: string;
  readonly now: () => number;
  readonly newId: () => string;
  /** Ids of the pages that are open now, this one included. */
  readonly livePages: () => Promise<ReadonlySet<string>>;
  /** Resolves once a page has ended. */
  readonly whenPageEnds: (pageId: string) => Promise<void>;
  /** Told when a draft could not be kept, so that the page can say so. */
  readonly onFailure: (error: unknown) => void;
  /** Told what kept a head from being settled, or the drafts of other pages from being followed, which nobody lost anything by. */
  readonly onUnsettled: (error: unknown) => void;
  /** Told once all that could not be kept is kept after all. */
  readonly onKept?: () => void;
  /** Takes what is sealed at a lock and finds no room on the disk. */
  readonly writeLater?: (writes: readonly LateWrite[]) => void;
  /** Finds another place for words whose own went with a restore; whether it did. Absent where nobody types. */
  readonly replant?: (store: Store, draft: UprootedDraft) => Promise<boolean>;
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
  /** A backup was restored since it was begun: what it is about may be gone. */
  isUprooted?: boolean;
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
  const [id = ''] = draft.rowIds;
  const tables = await openTables(page.store.database);
  const standing = await tables.drafts.get(id);
  await page.store.commit(draftChanges(page, address, draft, standing?.revision ?? 0));
}

/** The same into a row of its own, to be written once there is room for it; the vault may be locked then. */
export function sealDraft(page: DraftsPage, address: string, draft: Kept): Promise<LateWrite> {
  const moved = { ...draft, rowIds: [page.newId(), ...draft.rowIds] };
  return page.store.sealForLater(draftChanges(page, address, moved, 0));
}

/** The changes that put a draft into the first of its rows, which stands at revision `base`, in the place of the others. */
function draftChanges(page: DraftsPage, address: string, draft: Kept, base: number): Change[] {
  const [id = '', ...merged] = draft.rowIds;
  const removals = merged.map(removal);
  const text = settledText(draft);
  if (text === '') return [...removals, removal(id)];
  const value: Draft = {
    address,
    text,
    pageId: page.pageId,
    at: page.now(),
    ...(draft.base === undefined ? {} : { base: draft.base }),
  };
  const owner = draft.clientId === undefined ? {} : { clientId: draft.clientId };
  return [...removals, { table: 'drafts', id, ...owner, base, value }];
}

/**
 * Finds another place for words that lost theirs in a restore; whether it did. Those that have it still are drafts like any others
 * from then on.
 */
export async function replantDraft(page: DraftsPage, address: string, draft: Kept): Promise<boolean> {
  const { clientId, base } = draft;
  const text = settledText(draft);
  const isMoved = text !== '' && (await page.replant?.(page.store, { address, clientId, text, base }));
  draft.isUprooted = isMoved === true;
  return draft.isUprooted;
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
  const drafts = all.flatMap((draft) => (draft.ok && !isOfOld(draft.value) ? [draft] : []));
  await removeOfOld(page, all);
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

/** Removes what is no draft any more. What the disk refuses now goes at another opening: the vault opens all the same. */
async function removeOfOld(page: DraftsPage, all: readonly Opened<Draft>[]): Promise<void> {
  const ofOld = all.filter((draft) => draft.ok && isOfOld(draft.value));
  if (ofOld.length === 0 || page.isReadOnly) return;
  await page.store.commit(ofOld.map(({ id }) => removal(id))).catch(() => undefined);
}

/** What could be taken back in a note was a draft once, and was opened with all others on every page. */
function isOfOld({ address }: Draft): boolean {
  return address.startsWith('note-undo/');
}

/** Two windows may both have died in mid-sentence: neither text is dropped. */
function bothTexts(newer: string, older: string): string {
  const isForm = newer.startsWith('{');
  return isForm || newer.includes(older) ? newer : `${newer}\n\n${older}`;
}
