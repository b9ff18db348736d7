import { useEffect, useState } from 'preact/hooks';
import { MOST_NAMED, type NamedNote } from '../../../lib/search/note-links';
import { followSearch } from '../search/follow-search';
import { useWorkspace } from '../WorkspaceContext';

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
    const stop = followSearch(search(), ask);
    return () => {
      isWanted = false;
      stop();
    };
  }, [words, isAsked, search]);
  return isAsked ? notes : NOTHING;
}
