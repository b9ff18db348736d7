import { useEffect, useState } from 'preact/hooks';
import { type LinkTarget, linkKey } from '../../../lib/domain/notes/links';
import type { Target } from '../../../lib/places/targets';
import type { LinksAnswer } from '../../../lib/search/searcher';
import { followSearch } from '../search/follow-search';
import { useWorkspace } from '../WorkspaceContext';

/** What a document's links are kept under; null for documents that none can point at. */
export function linkTargetOf(target: Target): LinkTarget | null {
  switch (target.kind) {
    case 'client':
      return { kind: 'client', id: target.clientId };
    case 'session':
      return { kind: 'session', id: target.sessionId };
    case 'note':
      return { kind: 'note', id: target.noteId };
    default:
      return null;
  }
}

/** The notes that link to a target, live; undefined until something is known. */
export function useLinksHere(target: LinkTarget | null): LinksAnswer | 'failed' | undefined {
  const { search } = useWorkspace();
  const [answer, setAnswer] = useState<LinksAnswer | 'failed'>();
  const key = target && linkKey(target);
  useEffect(() => {
    setAnswer(undefined);
    if (key === null) return;
    let isWanted = true;
    const take = (next: LinksAnswer | 'failed') => {
      if (isWanted) setAnswer(next);
    };
    const ask = () => {
      search()
        .linksTo(key)
        .then(take, () => take('failed'));
    };
    const stop = followSearch(search(), ask);
    return () => {
      isWanted = false;
      stop();
    };
    // Another search, such as after a change of passphrase, is asked anew.
  }, [key, search]);
  return answer;
}
