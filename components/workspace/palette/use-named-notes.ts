import { useEffect, useState } from 'preact/hooks';
import { MOST_NAMED, type NamedNote } from '../../../lib/search/note-links';
import { useWorkspace } from '../WorkspaceContext';

/** While the vault is still read, names are asked for again at most this often, in milliseconds. */
const NEWS_PACE = 400;

const NOTHING: readonly NamedNote[] = [];

/** Notes by what they go by, newest first, live while they are asked for; where there are very many, those that hold the words. */
export function useNamedNotes(wanted: string, isAsked: boolean): readonly NamedNote[] {
  const { search } = useWorkspace();
  const [notes, setNotes] = useState(NOTHING);
  const [areMany, setMany] = useState(false);
  const words = areMany ? wanted : '';
  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    const ask = () => {
      search()
        .named(words)
        .then(
          (found) => {
            if (!isWanted) return;
            setNotes(found);
            if (found.length >= MOST_NAMED) setMany(true);
          },
          // The search stopped: clients and sessions are still there.
          () => undefined,
        );
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = search().onNews(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ask();
      }, NEWS_PACE);
    });
    ask();
    return () => {
      isWanted = false;
      stop();
      clearTimeout(timer);
    };
  }, [words, isAsked, search]);
  return isAsked ? notes : NOTHING;
}
