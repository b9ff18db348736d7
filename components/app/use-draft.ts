import { useEffect, useRef, useState } from 'preact/hooks';
import { useVault } from './AppContext';

/** Text being written and the way to change it. `isRestored` says that it was left by a page that ended. */
export interface DraftText {
  readonly text: string;
  readonly isRestored: boolean;
  /** What the record held when this text began to differ from it: saving over anything else would overwrite. */
  readonly base: string;
  readonly write: (text: string) => void;
}

/**
 * A field whose text is kept as a sealed draft while it is typed.
 * `saved` is what the record holds; the field follows it while nothing else is being written here.
 */
export function useDraft(address: string, clientId: string | undefined, saved = ''): DraftText {
  const { drafts } = useVault();
  const [text, setText] = useState(() => drafts.recall(address) ?? saved);
  const [isRestored, setRestored] = useState(() => drafts.recall(address) !== undefined);
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
      drafts.onArrival(() => {
        const recalled = drafts.recall(address);
        if (recalled === undefined) return;
        setText((now) => (now === lastSaved.current ? recalled : now));
        base.current = drafts.recallBase(address) ?? lastSaved.current;
        setRestored(true);
      }),
    [address, drafts],
  );

  const write = (next: string) => {
    if (text === lastSaved.current) base.current = lastSaved.current;
    setText(next);
    setRestored(false);
    drafts.keep(address, clientId, next === lastSaved.current ? '' : next, base.current);
  };
  return { text, isRestored, base: text === lastSaved.current ? lastSaved.current : base.current, write };
}
