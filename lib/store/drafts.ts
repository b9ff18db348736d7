import { liveQuery } from 'dexie';
import { VaultLockedError } from '../vault/errors';
import { ClientGoneError } from './errors';
import type { Draft } from './records';
import type { Change, Store } from './store';

/** Longest wait between a keystroke and the start of its sealing, in milliseconds. */
export const DRAFT_PACE = 300;

/** Keeps what is typed as sealed drafts: throttled, so that continuous typing is kept too. */
export interface Drafts {
  /** Reads the drafts of pages that are gone; call once the vault is open. */
  readonly load: () => Promise<void>;
  /** What was being written here: this page's own draft, or one left by a page that is gone. */
  readonly recall: (address: string) => string | undefined;
  /** What stood saved when that text began to differ from it, if that was kept with it. */
  readonly recallBase: (address: string) => string | undefined;
  /** Told which drafts of a page that ended are offered here, or are no more; returns the way to stop. */
  readonly onArrival: (listener: (addresses: ReadonlySet<string>) => void) => () => void;
  /** Keeps `text`, and the saved text it is written over; an empty text removes the draft. A vault open for reading keeps it in memory only. */
  readonly keep: (address: string, clientId: string | undefined, text: string, base?: string) => void;
  /**
   * Saves the record that drafts became: `save` gets the changes that remove them, for its own transaction.
   * If it fails the drafts stay; what was typed meanwhile stays too.
   */
  readonly saving: <Value>(
    addresses: readonly string[],
    save: (clearing: Change[]) => Promise<Value>,
  ) => Promise<Value>;
  /** Seals everything pending now; resolves when it is on the disk. */
  readonly flush: () => Promise<void>;
  /** Forgets all text; for locking, after `flush`. */
  readonly forget: () => void;
}

interface Kept {
  /** The page's own row first, then those of pages that are gone, which it takes the place of. */
  readonly rowIds: readonly string[];
  clientId: string | undefined;
  text: string;
  base: string | undefined;
  isDirty: boolean;
  /** Left by a page that is gone, and not gone on with here. */
  isAdopted: boolean;
}

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

/** Builds the drafts of one page. */
export function createDrafts(page: DraftsPage): Drafts {
  const kept = new Map<string, Kept>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();

  const writeDirty = async () => {
    if (page.isReadOnly) return;
    const dirty = [...kept].filter(([, draft]) => draft.isDirty);
    for (const [, draft] of dirty) draft.isDirty = false;
    try {
      for (const [address, draft] of dirty) await writeDraft(page, address, draft).catch(bearGone);
    } catch (error) {
      for (const [, draft] of dirty) draft.isDirty = true;
      throw error;
    }
    for (const [address, draft] of dirty) if (!draft.isDirty && draft.text === '') kept.delete(address);
  };
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.catch(() => undefined).then(writeDirty);
    return writing;
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      flush().catch((error: unknown) => {
        if (!(error instanceof VaultLockedError)) page.onFailure(error);
      });
    }, DRAFT_PACE);
  };

  const listeners = new Set<(addresses: ReadonlySet<string>) => void>();
  const tellAll = (addresses: readonly string[]) => {
    if (addresses.length === 0) return;
    for (const listener of listeners) listener(new Set(addresses));
  };
  /** What another page saved or gave up is offered here no more. */
  const dropGone = (standing: ReadonlySet<string>) => {
    const gone = [...kept].filter(
      ([, draft]) => draft.isAdopted && !draft.rowIds.some((id) => standing.has(id)),
    );
    for (const [address] of gone) kept.delete(address);
    tellAll(gone.map(([address]) => address));
  };
  let watching: { readonly unsubscribe: () => void } | null = null;
  let isFirstLoad = true;
  const load = async () => {
    const isReopened = isFirstLoad;
    isFirstLoad = false;
    const { abandoned, writers } = await readDrafts(page, isReopened);
    const arrived = [...abandoned].filter(([address]) => !kept.has(address));
    for (const [address, draft] of arrived) kept.set(address, draft);
    tellAll(arrived.map(([address]) => address));
    watching ??= liveQuery(() => page.store.database.drafts.toCollection().primaryKeys()).subscribe({
      next: (ids) => dropGone(new Set(ids)),
      error: page.onFailure,
    });
    for (const pageId of writers) {
      void page
        .whenPageEnds(pageId)
        .then(load)
        .catch(() => undefined);
    }
  };

  return {
    load,
    onArrival: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recall: (address) => kept.get(address)?.text || undefined,
    recallBase: (address) => kept.get(address)?.base,
    keep: (address, clientId, text, base) => {
      const draft = kept.get(address);
      if (!draft && text === '') return;
      if (draft) Object.assign(draft, { clientId, text, base, isDirty: true, isAdopted: false });
      else
        kept.set(address, { rowIds: [page.newId()], clientId, text, base, isDirty: true, isAdopted: false });
      schedule();
    },
    saving: (addresses, save) => {
      // What is typed from here on is not what the record gets, even if its turn comes later.
      const texts = new Map(addresses.map((address) => [address, kept.get(address)?.text]));
      const saved = writing
        .catch(() => undefined)
        .then(async () => {
          const drafts = addresses.flatMap((address) => {
            const draft = kept.get(address);
            return draft && draft.text === texts.get(address) ? [{ address, draft, text: draft.text }] : [];
          });
          const value = await save(drafts.flatMap(({ draft }) => draft.rowIds.map(removal)));
          for (const { address, draft, text } of drafts) {
            if (draft.text === text) kept.delete(address);
            else {
              kept.set(address, { ...draft, rowIds: [page.newId()], isDirty: true });
              schedule();
            }
          }
          return value;
        });
      // Whoever asked hears of a failure; what is written next only waits for the end.
      writing = saved.then(
        () => undefined,
        () => undefined,
      );
      return saved;
    },
    flush,
    forget: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      watching?.unsubscribe();
      watching = null;
      kept.clear();
    },
  };
}

/** Words about a client that was deleted elsewhere have no place left; other drafts go on. */
function bearGone(error: unknown): void {
  if (!(error instanceof ClientGoneError)) throw error;
}

function removal(id: string): Change {
  return { table: 'drafts', id, base: 'any', value: null };
}

async function writeDraft(page: DraftsPage, address: string, draft: Kept): Promise<void> {
  const [id, ...merged] = draft.rowIds;
  if (id === undefined) return;
  const removals = merged.map(removal);
  if (draft.text === '') {
    await page.store.commit([...removals, removal(id)]);
    return;
  }
  const standing = await page.store.database.drafts.get(id);
  const { text, base } = draft;
  const value: Draft = {
    address,
    text,
    pageId: page.pageId,
    at: page.now(),
    ...(base === undefined ? {} : { base }),
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
async function readDrafts(
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
    const text = newer ? bothTexts(newer.text, value.text) : value.text;
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
