import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useSafetyFirst } from '../app/SafetyLine';

/** What stands where a client has no open goal: in coaching with a first question to ask, but not while safety comes first. */
export function useNoGoalWords({ kind }: Pick<Client, 'kind'>): string {
  const isSafetyFirst = useSafetyFirst();
  if (kind !== 'coaching') return say('goals.empty');
  return say(isSafetyFirst ? 'coaching.goals.none' : 'coaching.goals.none.question');
}
