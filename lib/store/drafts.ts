import { VaultLockedError } from '../vault/errors';
import { type DraftsPage, type Kept, readDrafts, removal, settledText, writeDraft } from './draft-rows';
import { ClientGoneError } from './errors';
import { watchLive } from './live';
import type { Change, LiveSource, Store } from './store';

/** Longest wait between a keystroke and the start of its sealing, in milliseconds. */
export const DRAFT_PACE = 300;
/** The same while a long text is written: sealing it takes the time of many keys, and must not come between them too often. */
const LONG_DRAFT = { characters: 50_000, pace: 700 };

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
  /**
   * Keeps `text`, and the saved text it is written over; an empty text removes the draft. A long text is given by the way to read
   * it, which is asked once it is sealed or recalled, not at every key. A vault open for reading keeps it in memory only.
   */
  readonly keep: (
    address: string,
    clientId: string | undefined,
    text: string | (() => string),
    base?: string,
  ) => void;
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

/** Builds the drafts of one page. */
export function createDrafts(page: DraftsPage): Drafts {
  const kept = new Map<string, Kept>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let pace = DRAFT_PACE;

  const writeDirty = async () => {
    if (page.isReadOnly) return;
    const dirty = [...kept].filter(([, draft]) => draft.isDirty);
    for (const [, draft] of dirty) draft.isDirty = false;
    const isLong = dirty.some(([, draft]) => settledText(draft).length > LONG_DRAFT.characters);
    pace = isLong ? LONG_DRAFT.pace : DRAFT_PACE;
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
    }, pace);
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
  let stopWatching: (() => void) | null = null;
  let isFirstLoad = true;
  const load = async () => {
    const isReopened = isFirstLoad;
    isFirstLoad = false;
    const { abandoned, writers } = await readDrafts(page, isReopened);
    const arrived = [...abandoned].filter(([address]) => !kept.has(address));
    for (const [address, draft] of arrived) kept.set(address, draft);
    tellAll(arrived.map(([address]) => address));
    stopWatching ??= watchLive(standingDrafts(page.store), { next: dropGone, error: page.onFailure });
    for (const pageId of writers) {
      void page
        .whenPageEnds(pageId)
        .then(load)
        .catch(() => undefined);
    }
  };

  const textAt = (address: string) => {
    const draft = kept.get(address);
    return draft && settledText(draft);
  };
  return {
    load,
    onArrival: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    recall: (address) => textAt(address) || undefined,
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
      const texts = new Map(addresses.map((address) => [address, textAt(address)]));
      const saved = writing
        .catch(() => undefined)
        .then(async () => {
          const drafts = addresses.flatMap((address) => {
            const draft = kept.get(address);
            const text = textAt(address);
            return draft && text !== undefined && text === texts.get(address)
              ? [{ address, draft, text }]
              : [];
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
      stopWatching?.();
      stopWatching = null;
      kept.clear();
    },
  };
}

/** Live: the ids of the drafts that stand. They were just read, and are looked at again once the page is drawn. */
function standingDrafts({ database }: Store): LiveSource<ReadonlySet<string>, readonly string[]> {
  const rows = () => database.drafts.toCollection().primaryKeys();
  return { rows, open: async (ids) => new Set(ids), first: new Set() };
}

/** Words about a client that was deleted elsewhere have no place left; other drafts go on. */
function bearGone(error: unknown): void {
  if (!(error instanceof ClientGoneError)) throw error;
}
