import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchQuestion } from '../../../lib/search/searcher';
import { useWorkspace } from '../WorkspaceContext';

/** What was found, or that the search stopped; undefined while nothing was asked or nothing is known yet. */
export type Answered = SearchAnswer | 'failed' | undefined;

/** While the vault is still read, results are looked for again at most this often, in milliseconds. */
const NEWS_PACE = 400;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = search().onNews(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        ask();
      }, NEWS_PACE);
    });
    ask();
    return () => {
      stop();
      clearTimeout(timer);
    };
    // Another search, such as after a change of passphrase, is asked anew.
  }, [key, isAsked, search]);
  return answer;
}
