import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER } from '../alliance/rating';
import type { Session } from './session';

/** How many questions there are of each kind. */
export const AFTER_QUESTIONS = { hard: 4, listening: 6, unspoken: 4 } as const;

/** The one question a practitioner is asked after a session, counted from 0 among its kind. */
export interface AfterQuestion {
  readonly kind: keyof typeof AFTER_QUESTIONS;
  readonly index: number;
  /** What makes a session a hard one: a strain as its last word, or low values of one's own; null for the other kinds. */
  readonly because: 'strain' | 'marks' | null;
}

/** Own values up to this one (0-10) on the mean make a session a hard one. A starting assumption: no study says so. */
export const HARD_MEAN = 4;

/**
 * After a hard session (a strain as its last word, or own ratings of 4 and less on the mean) a question for oneself;
 * otherwise one about listening, and every third time about what was not said. They take turns with the session's number.
 */
export function afterSession(session: Session, number: number): AfterQuestion {
  const because = whyHard(session);
  const kind = because !== null ? 'hard' : number % 3 === 0 ? 'unspoken' : 'listening';
  return { kind, index: Math.max(0, number) % AFTER_QUESTIONS[kind], because };
}

function whyHard({ moments, ratings }: Session): AfterQuestion['because'] {
  const lastOf = (wanted: 'strain' | 'repair') => moments.findLastIndex(({ kind }) => kind === wanted);
  if (lastOf('strain') > lastOf('repair')) return 'strain';
  const own = ratings.find(({ rater }) => rater === PRACTITIONER)?.values;
  const given = COMPONENTS.flatMap((component) => own?.[component] ?? []);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  return mean <= HARD_MEAN ? 'marks' : null;
}
