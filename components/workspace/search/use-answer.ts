import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchQuestion } from '../../../lib/search/searcher';
import { useWorkspace } from '../WorkspaceContext';
import { followSearch } from './follow-search';

/** What was found, or that the search stopped; undefined while nothing was asked or nothing is known yet. */
export type Answered = SearchAnswer | 'failed' | undefined;

/** What is found for a question, live: more as the vault is read, other as it changes. The first question starts the search. */
export function useAnswer(question: SearchQuestion): Answered {
  const { search } = useWorkspace();
  const [answer, setAnswer] = useState<Answered>(undefined);
  const turn = useRef(0);
  const key = JSON.stringify(question);
  const isAsked = question.wanted.trim() !== '';
  useEffect(() => {
    if (!isAsked) {
      turn.current++;
      setAnswer(undefined);
      return;
    }
    const ask = () => {
      const mine = ++turn.current;
      const take = (next: Answered) => {
        if (mine === turn.current) setAnswer(next);
      };
      search()
        .find(question)
        .then(take, () => take('failed'));
    };
    return followSearch(search(), ask);
    // Another search, such as after a change of passphrase, is asked anew.
  }, [key, isAsked, search]);
  return answer;
}
