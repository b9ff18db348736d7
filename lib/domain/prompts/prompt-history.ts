import type { ComponentValues } from '../alliance/components';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { Session } from '../practice/session';
import type { PromptSaid } from './prompt-said';

/** A participant's values before and after a prompt was said; a rating that was declined is not among them. */
export interface FollowingRating {
  readonly rater: RaterId;
  readonly before: ComponentValues | null;
  readonly after: ComponentValues;
}

/** A prompt that was said, its session, and the next ratings: what followed, not what it led to. */
export interface PromptHistoryEntry {
  readonly said: PromptSaid;
  readonly sessionId: string;
  /** The session's place among those held. */
  readonly number: number;
  readonly startedAt: number;
  readonly followed: readonly FollowingRating[];
}

/** Every prompt said to a client, newest first. Answers that are still closed are left out. */
export function promptHistory(sessions: readonly Session[]): readonly PromptHistoryEntry[] {
  const held = sessions
    .filter(({ attendance }) => attendance === 'held')
    .sort((a, b) => a.startedAt - b.startedAt);
  const entries = held.flatMap((session, index) => {
    const followed = followingRatings(held.slice(0, index), held.slice(index));
    const { id: sessionId, startedAt } = session;
    return session.promptsSaid.map((said) => ({ said, sessionId, number: index + 1, startedAt, followed }));
  });
  return entries.sort((a, b) => b.said.at - a.said.at);
}

function theirs({ status, ratings }: Session) {
  if (isSealed({ isFinished: status === 'finished', ratings })) return [];
  return ratings.filter(({ rater, declined }) => rater !== PRACTITIONER && !declined);
}

/** Each participant's first rating of that session or a later one, and the last one before that session. */
function followingRatings(
  earlier: readonly Session[],
  onwards: readonly Session[],
): readonly FollowingRating[] {
  const next = onwards.flatMap(theirs);
  const first = next.filter(({ rater }, at) => next.findIndex((each) => each.rater === rater) === at);
  return first.map(({ rater, values }) => {
    const rated = earlier.flatMap(theirs).findLast((rating) => rating.rater === rater);
    return { rater, before: rated?.values ?? null, after: values };
  });
}
