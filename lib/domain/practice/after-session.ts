import { COMPONENTS } from '../alliance/components';
import { PRACTITIONER } from '../alliance/rating';
import { HARD_MEAN } from './hard-session';
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

/**
 * After a hard session (a strain as its last word, or own ratings up to `hardMean` on the mean) a question for oneself;
 * otherwise one about listening, and every third time about what was not said. They take turns with the session's number.
 */
export function afterSession(session: Session, number: number, hardMean = HARD_MEAN): AfterQuestion {
  const because = whyHard(session, hardMean);
  const kind = because !== null ? 'hard' : number % 3 === 0 ? 'unspoken' : 'listening';
  return { kind, index: turnOf(kind, number) % AFTER_QUESTIONS[kind], because };
}

/** How many sessions of a kind come before this one, so that no question of a kind is passed over. */
function turnOf(kind: AfterQuestion['kind'], number: number): number {
  const thirds = Math.floor(number / 3);
  const before = { hard: number, unspoken: thirds - 1, listening: number - thirds - 1 };
  return Math.max(0, before[kind]);
}

function whyHard({ moments, ratings }: Session, hardMean: number): AfterQuestion['because'] {
  const lastOf = (wanted: 'strain' | 'repair') => moments.findLastIndex(({ kind }) => kind === wanted);
  if (lastOf('strain') > lastOf('repair')) return 'strain';
  const own = ratings.find(({ rater }) => rater === PRACTITIONER)?.values;
  const given = COMPONENTS.flatMap((component) => own?.[component] ?? []);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  return mean <= hardMean ? 'marks' : null;
}
