import { draftAddress } from '../../../lib/commands/draft-addresses';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import type { RunCommand } from '../../../lib/commands/runner';
import { mergeTexts } from '../../../lib/domain/notes/merge-texts';
import type { Note } from '../../../lib/domain/notes/note';
import type { Drafts } from '../../../lib/store/drafts';
import { isRestoreBetween } from '../../../lib/store/epochs';
import type { Opened } from '../../../lib/store/sealed-rows';

/** A pause in writing after which the note is saved, and the longest wait while writing goes on, in milliseconds. */
const PAUSE = 1000;
const LONGEST_WAIT = 5000;

/** A note as it stands on the disk. */
export type StandingNote = Extract<Opened<Note>, { ok: true }>;

/** What the saver needs of its page. `text` and `follow` are the editor's. */
interface SaverPage {
  readonly note: StandingNote;
  readonly drafts: Drafts;
  readonly run: RunCommand;
  /** What this page wrote or opened last. */
  readonly recall: () => Opened<Note> | null;
  readonly text: () => string;
  readonly follow: (text: string) => void;
  readonly onState: (state: { readonly isDirty: boolean; readonly error: unknown }) => void;
  /** A backup was restored while this was written: its text is a version in the history now, and what was written goes into the note. */
  readonly onRestored: () => void;
}

/** Keeps one note while it is written: a sealed draft at once, the note after a pause; merges what other windows save. */
export interface NoteSaver {
  /** The text was changed by hand. */
  readonly wrote: () => void;
  /** The note stands otherwise on the disk. */
  readonly stands: (note: StandingNote) => void;
  /** A draft of a window that ended is offered. */
  readonly arrived: () => void;
  /** Saves now what is not saved; resolves once nothing is left to save, or saving failed. */
  readonly flush: () => Promise<void>;
  /** Nothing is saved from here on, but what `flush` was asked for before; what then is unsaved stays a draft. */
  readonly close: () => void;
}

/** The text to begin with: what was being written, merged with what was saved since. */
export function startingText(note: Note, drafts: Drafts): string {
  const address = draftAddress.note(note.id);
  const mine = drafts.recall(address);
  const base = drafts.recallBase(address) ?? '';
  return mine === undefined ? note.text : mergeTexts({ base, mine, theirs: note.text });
}

/** Starts to keep a note. */
export function createNoteSaver(page: SaverPage): NoteSaver {
  const { drafts, run, text, follow } = page;
  const { id: noteId, clientId } = page.note.value;
  const address = draftAddress.note(noteId);
  let { revision: seen } = page.note;
  let saved = page.note.value.text;
  let sent: string | null = null;
  let saving: Promise<void> | null = null;
  let isOverRestored = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;

  let told = { isDirty: false, error: null as unknown };

  const show = (isDirty: boolean, error: unknown = null) => {
    told = { isDirty, error };
    page.onState(told);
  };
  const tell = (error: unknown = null) => show(text() !== saved, error);
  const stopWaiting = () => {
    clearTimeout(pause);
    clearTimeout(limit);
    limit = undefined;
  };
  const unsaved = () => {
    const written = text();
    return written === saved ? '' : written;
  };
  const draft = () => drafts.keep(address, clientId ?? undefined, unsaved, saved);
  let isClosed = false;
  const schedule = () => {
    if (isClosed) return;
    clearTimeout(pause);
    pause = setTimeout(save, PAUSE);
    limit ??= setTimeout(save, LONGEST_WAIT);
  };
  const stands = ({ revision, value }: StandingNote) => {
    if (revision <= seen) return;
    const isRestored = isRestoreBetween(seen, revision);
    seen = revision;
    const isOwn = value.text === sent;
    const base = saved;
    saved = value.text;
    if (isOwn || value.text === base) return tell();
    const mine = text();
    if (isRestored && mine !== base) isOverRestored = true;
    const merged = mergeTexts({ base, mine, theirs: value.text });
    if (merged !== mine) follow(merged);
    if (merged !== saved || mine !== base) {
      draft();
      schedule();
    }
    tell();
  };
  const takeStanding = () => {
    const standing = page.recall();
    if (standing?.ok) stands(standing);
  };
  const attempt = async () => {
    stopWaiting();
    if (isOverRestored) {
      const kept = await run('note.keep-version', { noteId }, { isQuiet: true });
      if (!kept.ok) return tell(kept.error);
      isOverRestored = false;
      page.onRestored();
    }
    sent = text();
    const outcome = await run('note.save', { noteId, text: sent, base: saved }, { isQuiet: true });
    takeStanding();
    sent = null;
    if (outcome.ok) return tell();
    if (!(outcome.error instanceof ChangedElsewhereError)) return tell(outcome.error);
    schedule();
  };
  const save = (): Promise<void> => {
    if (saving) return saving;
    if (text() === saved) {
      stopWaiting();
      if (told.isDirty) tell();
      return Promise.resolve();
    }
    saving = attempt().finally(() => {
      saving = null;
    });
    return saving;
  };
  return {
    // At every key: nothing here reads the text, which may be long.
    wrote: () => {
      draft();
      schedule();
      if (!told.isDirty || told.error !== null) show(true);
    },
    stands,
    arrived: () => {
      const mine = drafts.recall(address);
      if (mine === undefined) return;
      const base = drafts.recallBase(address) ?? '';
      const merged = mergeTexts({ base, mine: text(), theirs: mine });
      if (merged === text()) return;
      follow(merged);
      draft();
      schedule();
      tell();
    },
    flush: async () => {
      await save();
      await save();
    },
    close: () => {
      isClosed = true;
      stopWaiting();
    },
  };
}
