import { VaultLockedError } from '../vault/errors';
import { type DraftGrounds, draftGrounds } from './draft-grounds';
import {
  type DraftsPage,
  type Kept,
  readDrafts,
  removal,
  replantDraft,
  sealDraft,
  settledText,
  writeDraft,
} from './draft-rows';
import { ClientGoneError, RevisionConflictError } from './errors';
import type { LateWrite } from './late-writes';
import { watchLive } from './live';
import type { Change } from './store';

/** Longest wait between a keystroke and the start of its sealing, in milliseconds. */
export const DRAFT_PACE = 300;
/** The same while a long text is written: sealing it takes the time of many keys, and must not come between them too often. */
const LONG_DRAFT = { characters: 50_000, pace: 700 };
/** Wait before what the disk refused is tried again. */
const RETRY_PACE = 5000;

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
  /** Seals what `flush` could not put on the disk, to be written once there is room: for locking. */
  readonly sealRest: () => Promise<readonly LateWrite[]>;
  /** Forgets all text; for locking, after `flush`. */
  readonly forget: () => void;
}

/** Builds the drafts of one page. */
export function createDrafts(page: DraftsPage): Drafts {
  const kept = new Map<string, Kept>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let pace = DRAFT_PACE;
  let wasRestored = false;
  let isRefused = false;

  const writeOne = async (address: string, draft: Kept) => {
    if (draft.isUprooted && (await replantDraft(page, address, draft))) {
      // What was typed meanwhile has no place either.
      if (draft.isDirty) return schedule();
      kept.delete(address);
      return tellAll([address]);
    }
    await writeDraft(page, address, draft).catch(bearGone);
  };
  /** A restore in another page changes the keys: what was refused for that alone is sealed under the new ones. */
  const writeAnyhow = (address: string, draft: Kept) =>
    writeOne(address, draft).catch((error: unknown) => {
      if (!(error instanceof RevisionConflictError)) throw error;
      return writeOne(address, draft);
    });
  const writeDirty = async () => {
    if (page.isReadOnly) return;
    const dirty = [...kept].filter(([, draft]) => draft.isDirty);
    for (const [, draft] of dirty) draft.isDirty = false;
    const isLong = dirty.some(([, draft]) => settledText(draft).length > LONG_DRAFT.characters);
    pace = isLong ? LONG_DRAFT.pace : DRAFT_PACE;
    const refusals: unknown[] = [];
    for (const [address, draft] of dirty)
      await writeAnyhow(address, draft).catch((error: unknown) => {
        draft.isDirty = true;
        refusals.push(error);
      });
    if (refusals.length > 0) throw refusals[0];
    if (isRefused) page.onKept?.();
    isRefused = false;
    for (const [address, draft] of dirty) if (!draft.isDirty && draft.text === '') kept.delete(address);
  };
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing = writing.catch(() => undefined).then(writeDirty);
    return writing;
  };
  const seal = () => {
    flush().catch((error: unknown) => {
      if (error instanceof VaultLockedError) return;
      isRefused = true;
      page.onFailure(error);
      pace = RETRY_PACE;
      schedule();
    });
  };
  const schedule = () => {
    timer ??= setTimeout(seal, pace);
  };

  const listeners = new Set<(addresses: ReadonlySet<string>) => void>();
  const tellAll = (addresses: readonly string[]) => {
    if (addresses.length === 0) return;
    for (const listener of listeners) listener(new Set(addresses));
  };
  /** What another page saved or gave up is offered here no more, nor what was written about a client that was deleted. */
  const dropGone = ({ drafts, clients }: DraftGrounds) => {
    const isGone = ({ rowIds, clientId, isAdopted, isUprooted }: Kept) =>
      isAdopted
        ? !rowIds.some((id) => drafts.has(id))
        : isUprooted !== true && clientId !== undefined && !clients.has(clientId);
    const gone = [...kept].filter(([, draft]) => isGone(draft));
    for (const [address] of gone) kept.delete(address);
    tellAll(gone.map(([address]) => address));
  };
  /** A restore leaves no draft's row: what is being written here is sealed anew. */
  const uproot = () => {
    wasRestored = true;
    const mine = [...kept.values()].filter((draft) => !draft.isAdopted && settledText(draft) !== '');
    for (const draft of mine)
      Object.assign(draft, { rowIds: [page.newId()], isDirty: true, isUprooted: true });
    if (mine.length > 0) seal();
  };
  let stopWatching: (() => void) | null = null;
  let isFirstLoad = true;
  let { epoch } = page;
  const follow = (grounds: DraftGrounds) => {
    const { epoch: standing = epoch } = grounds;
    if (standing !== epoch) uproot();
    epoch = standing;
    dropGone(grounds);
  };
  const load = async () => {
    const isReopened = isFirstLoad;
    isFirstLoad = false;
    const { abandoned, writers } = await readDrafts(page, isReopened);
    const arrived = [...abandoned].filter(([address]) => !kept.has(address));
    for (const [address, draft] of arrived) kept.set(address, draft);
    tellAll(arrived.map(([address]) => address));
    stopWatching ??= watchLive(draftGrounds(page.store), { next: follow, error: page.onUnsettled });
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
      const written = { clientId, text, base, isDirty: true, isAdopted: false };
      if (draft) Object.assign(draft, written);
      else kept.set(address, { rowIds: [page.newId()], isUprooted: wasRestored, ...written });
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
    sealRest: () => {
      const rest = [...kept].filter(([, draft]) => draft.isDirty && !page.isReadOnly);
      return Promise.all(rest.map(([address, draft]) => sealDraft(page, address, draft)));
    },
    forget: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      stopWatching?.();
      stopWatching = null;
      kept.clear();
    },
  };
}

/** Words about a client that was deleted elsewhere have no place left; other drafts go on. */
function bearGone(error: unknown): void {
  if (!(error instanceof ClientGoneError)) throw error;
}
