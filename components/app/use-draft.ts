import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { isVisible } from '../../lib/domain/practice/plain-line';
import type { Drafts } from '../../lib/store/drafts';
import { useVault } from './AppContext';

/** Text being written and the way to change it. `isRestored` says that it was left by a page that ended. */
export interface DraftText {
  readonly text: string;
  readonly isRestored: boolean;
  /** What the record held when this text began to differ from it: saving over anything else would overwrite. */
  readonly base: string;
  /** The text with what was written since the last paint. */
  readonly latest: () => string;
  readonly write: (text: string) => void;
  /** Says what this text grew from now: what was just saved from here, or, with another text, what was taken in from elsewhere. */
  readonly rebase: (base: string, text?: string) => void;
  /** Hands over what was written, if there is anything to read in it, and empties the field; the draft stays until whatever it became is saved. */
  readonly take: () => string;
  /** Puts back what was taken and could not be saved, before what was written since. */
  readonly giveBack: (text: string) => void;
}

/** What one field holds; changed at each key, not only at each paint. */
interface Field {
  readonly address: string;
  readonly saved: string;
  readonly text: string;
  readonly base: string;
  /** The text that was found as a draft, as long as nothing is written over it, saved of it or taken into it. */
  readonly restored: string | null;
}

/**
 * A field whose text is kept as a sealed draft while it is typed.
 * `saved` is what the record holds; the field follows it while nothing else is being written here.
 */
export function useDraft(address: string, clientId: string | undefined, saved = ''): DraftText {
  const { drafts } = useVault();
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const held = useRef<Field | null>(null);
  // While it is drawn, not after: what is typed right then would be taken for what the field held before.
  const field = follow(held.current, drafts, address, saved);
  held.current = field;
  const now = () => held.current ?? field;
  const change = (part: Partial<Field>) => {
    held.current = { ...now(), ...part };
    redraw();
  };

  useLayoutEffect(
    () =>
      drafts.onArrival((addresses) => {
        const standing = now();
        if (!addresses.has(standing.address)) return;
        const part = arrived(standing, drafts);
        if (part) change(part);
      }),
    [drafts],
  );

  const write = (text: string) => {
    const { address: at, saved: standing, text: before, base: began } = now();
    const base = before === standing ? standing : began;
    change({ text, base, restored: null });
    drafts.keep(at, clientId, text === standing ? '' : text, base);
  };
  const rebase = (base: string, next?: string) => {
    const { address: at, saved: standing, text: before } = now();
    const text = next ?? before;
    // Saved, or with another's changes in it: not what was left earlier any more.
    change({ text, base, restored: null });
    // What was saved and is gone as a draft is none again.
    if (next !== undefined || drafts.recall(at) !== undefined)
      drafts.keep(at, clientId, text === standing ? '' : text, base);
  };
  const take = () => {
    const taken = now().text;
    if (!isVisible(taken)) return '';
    change({ text: '' });
    return taken;
  };
  const giveBack = (taken: string) => {
    const since = now().text;
    if (taken !== '') write(since === '' ? taken : `${taken} ${since}`);
  };
  const { text, restored } = field;
  const base = text === field.saved ? field.saved : field.base;
  return {
    text,
    isRestored: restored !== null,
    base,
    latest: () => now().text,
    write,
    rebase,
    take,
    giveBack,
  };
}

/** The field as it is for this address and this saved text. */
function follow(field: Field | null, drafts: Drafts, address: string, saved: string): Field {
  const isThere = field?.address === address;
  if (isThere && field.saved === saved) return field;
  const recalled = drafts.recall(address);
  if (isThere) {
    const isUnwritten = field.text === field.saved || recalled === undefined;
    return { ...field, saved, text: isUnwritten ? saved : field.text };
  }
  const base = drafts.recallBase(address) ?? saved;
  return { address, saved, text: recalled ?? saved, base, restored: recalled ?? null };
}

/** What changes once a draft of a page that ended is offered here, or is no more. */
function arrived({ address, text, saved, restored }: Field, drafts: Drafts): Partial<Field> | null {
  const recalled = drafts.recall(address);
  if (recalled !== undefined) {
    const base = drafts.recallBase(address) ?? saved;
    return { text: text === saved ? recalled : text, restored: recalled, base };
  }
  // Saved or given up in another window, and not gone on with here.
  return restored === null ? null : { text: text === restored ? saved : text, restored: null };
}
