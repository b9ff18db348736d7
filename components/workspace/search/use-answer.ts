import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchQuestion } from '../../../lib/search/searcher';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useWorkspace } from '../WorkspaceContext';
import { followSearch } from './follow-search';

/** What was found, or that the search stopped; undefined while nothing was asked or nothing is known yet. */
export type Answered = SearchAnswer | 'failed' | undefined;

interface Given {
  readonly answer: Answered;
  /** Whether it was asked without prompts. */
  readonly isWithoutPrompts: boolean;
}

const NOTHING: Given = { answer: undefined, isWithoutPrompts: true };

/**
 * What is found for a question, live: more as the vault is read, other as it changes. The first question starts the search. While
 * safety comes first, prompts that were said are neither found nor counted, and what was found with them before is shown no more.
 */
export function useAnswer(question: Omit<SearchQuestion, 'hidden'>): Answered {
  const { search } = useWorkspace();
  const isWithoutPrompts = useSafetyFirst();
  const [{ answer, ...given }, setGiven] = useState(NOTHING);
  const turn = useRef(0);
  const key = JSON.stringify(question);
  const isAsked = question.wanted.trim() !== '' && !(isWithoutPrompts && question.kind === 'prompt');
  useEffect(() => {
    if (!isAsked) {
      turn.current++;
      setGiven(NOTHING);
      return;
    }
    const asked: SearchQuestion = { ...question, hidden: isWithoutPrompts ? ['prompt'] : [] };
    const ask = () => {
      const mine = ++turn.current;
      const take = (next: Answered) => {
        if (mine === turn.current) setGiven({ answer: next, isWithoutPrompts });
      };
      search()
        .find(asked)
        .then(take, () => take('failed'));
    };
    return followSearch(search(), ask);
    // Another search, such as after a change of passphrase, is asked anew.
  }, [key, isAsked, isWithoutPrompts, search]);
  return isWithoutPrompts && !given.isWithoutPrompts ? undefined : answer;
}
