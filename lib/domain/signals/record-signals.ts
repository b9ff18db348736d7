import { PRACTITIONER } from '../alliance/rating';
import type { Series, SeriesPoint, SeriesRating } from '../alliance/series';
import { comingSession, dueCheck } from '../practice/coming-session';
import type { Head } from '../practice/head';
import { type RecordRule, ruleEntry } from './rules';
import { type RecordSignal, signalKey } from './signal';

/**
 * What the records say of one client without any computation, in the order of the rules; what was set aside is left out. Archived
 * and ended work has nothing to say.
 */
export function recordSignals(head: Head): readonly RecordSignal[] {
  if (head.archived || head.hasEnded) return [];
  const held = head.tail.filter(({ attendance }) => attendance === 'held');
  const last = held.findLast(({ isRunning }) => !isRunning);
  const signals = [
    ...ownWords('concern', head.lastConcern, last, ({ hasConcern }) => hasConcern),
    ...ownWords('declined', head.lastDeclined, last, ({ declined }) => declined),
    ...(head.openStrain ? [signal('open-strain', last)] : []),
    ...checkSignal(head),
    ...missing('missing-client', head.missing.client, held),
    ...missing('missing-practitioner', head.missing.practitioner, held),
  ];
  return signals.filter((each) => !head.setAside.includes(signalKey(each)));
}

/** One for each participant who said so; a head that knows no sessions cannot tell who it was. */
function ownWords(
  rule: RecordRule,
  isSaid: boolean,
  last: SeriesPoint | undefined,
  isMeant: (rating: SeriesRating) => boolean,
): readonly RecordSignal[] {
  if (!isSaid) return [];
  const theirs = last?.ratings.filter((rating) => rating.rater !== PRACTITIONER && isMeant(rating)) ?? [];
  const raters = theirs.length === 0 ? [null] : theirs.map(({ rater }) => rater);
  return raters.map((rater) => signal(rule, last, { rater }));
}

function checkSignal(head: Head): readonly RecordSignal[] {
  const session = dueCheck(comingSession(head));
  return session === null ? [] : [{ ...signal('check-due', undefined), session }];
}

/** About the newest finished session without the rating, so that another one is news. */
function missing(rule: RecordRule, count: number, held: Series): readonly RecordSignal[] {
  const isMissing = ({ finished, ratings }: SeriesPoint) =>
    finished && !ratings.some(({ rater }) => (rater === PRACTITIONER) === (rule === 'missing-practitioner'));
  return count === 0 ? [] : [signal(rule, held.findLast(isMissing), { count })];
}

function signal(
  rule: RecordRule,
  point: SeriesPoint | undefined,
  about: Partial<Pick<RecordSignal, 'rater' | 'count'>> = {},
): RecordSignal {
  const { level } = ruleEntry(rule);
  const where = { sessionId: point?.sessionId ?? null, session: point?.number ?? 0 };
  return { rule, level, component: null, rater: null, count: null, ...where, ...about };
}
