import { useEffect, useRef, useState } from 'preact/hooks';
import { useVault } from './AppContext';

/** Text being written and the way to change it. `isRestored` says that it was left by a page that ended. */
export interface DraftText {
  readonly text: string;
  readonly isRestored: boolean;
  /** What the record held when this text began to differ from it: saving over anything else would overwrite. */
  readonly base: string;
  readonly write: (text: string) => void;
  /** Hands over what was written, if it is more than blanks, and empties the field; the draft stays until whatever it became is saved. */
  readonly take: () => string;
  /** Puts back what was taken and could not be saved, before what was written since. */
  readonly giveBack: (text: string) => void;
}

/**
 * A field whose text is kept as a sealed draft while it is typed.
 * `saved` is what the record holds; the field follows it while nothing else is being written here.
 */
export function useDraft(address: string, clientId: string | undefined, saved = ''): DraftText {
  const { drafts } = useVault();
  const [text, setText] = useState(() => drafts.recall(address) ?? saved);
  const [isRestored, setRestored] = useState(() => drafts.recall(address) !== undefined);
  const restored = useRef(isRestored ? text : null);
  const latest = useRef(text);
  latest.current = text;
  const lastSaved = useRef(saved);
  const lastAddress = useRef(address);
  const base = useRef(drafts.recallBase(address) ?? saved);

  useEffect(() => {
    const recalled = drafts.recall(address);
    if (lastAddress.current !== address) setText(recalled ?? saved);
    else if (lastSaved.current !== saved)
      setText((now) => (now === lastSaved.current || recalled === undefined ? saved : now));
    if (lastAddress.current !== address) base.current = drafts.recallBase(address) ?? saved;
    lastAddress.current = address;
    lastSaved.current = saved;
  }, [address, saved]);

  useEffect(
    () =>
      drafts.onArrival((addresses) => {
        if (!addresses.has(address)) return;
        const recalled = drafts.recall(address);
        if (recalled === undefined) {
          if (restored.current === null) return;
          // Saved or given up in another window, and not gone on with here.
          setText((now) => (now === restored.current ? lastSaved.current : now));
          restored.current = null;
          setRestored(false);
          return;
        }
        setText((now) => (now === lastSaved.current ? recalled : now));
        restored.current = recalled;
        base.current = drafts.recallBase(address) ?? lastSaved.current;
        setRestored(true);
      }),
    [address, drafts],
  );

  const write = (next: string) => {
    if (latest.current === lastSaved.current) base.current = lastSaved.current;
    latest.current = next;
    restored.current = null;
    setText(next);
    setRestored(false);
    drafts.keep(address, clientId, next === lastSaved.current ? '' : next, base.current);
  };
  const take = () => {
    const taken = latest.current;
    if (taken.trim() === '') return '';
    latest.current = '';
    setText('');
    return taken;
  };
  const giveBack = (taken: string) => {
    if (taken !== '') write(latest.current === '' ? taken : `${taken} ${latest.current}`);
  };
  const shownBase = text === lastSaved.current ? lastSaved.current : base.current;
  return { text, isRestored, base: shownBase, write, take, giveBack };
}
