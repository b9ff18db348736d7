import { PRACTITIONER } from '../alliance/rating';
import type { SeriesPoint } from '../alliance/series';
import { comingSession, dueCheck } from '../practice/coming-session';
import type { Head } from '../practice/head';
import { openConcerns } from '../practice/open-concerns';
import { missingRatings } from '../practice/who-rated';
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
    ...concerns(head),
    ...(head.lastDeclined ? declinedBy(last) : []),
    ...(head.openStrain ? [signal('open-strain', last)] : []),
    ...checkSignal(head),
    ...missing('missing-client', head),
    ...missing('missing-practitioner', head),
  ];
  return signals.filter((each) => !head.setAside.includes(signalKey(each)));
}

/** The newest of each participant, with how many there are: somebody who names something each time is not told of as often. */
function concerns(head: Head): readonly RecordSignal[] {
  const open = openConcerns(head);
  const raters = [...new Set(open.map(({ rater }) => rater))];
  return raters.flatMap((rater) => {
    const [newest, ...earlier] = open.filter((each) => each.rater === rater);
    return newest ? [signal('concern', newest.point, { rater, count: 1 + earlier.length })] : [];
  });
}

/** One for each participant who declined; a head that knows no sessions cannot tell who it was. */
function declinedBy(last: SeriesPoint | undefined): readonly RecordSignal[] {
  const theirs = last?.ratings.filter(({ rater, declined }) => rater !== PRACTITIONER && declined) ?? [];
  const raters = theirs.length === 0 ? [null] : theirs.map(({ rater }) => rater);
  return raters.map((rater) => signal('declined', last, { rater }));
}

function checkSignal(head: Head): readonly RecordSignal[] {
  const session = dueCheck(comingSession(head));
  return session === null ? [] : [{ ...signal('check-due', undefined), session }];
}

/** About the newest finished session without the rating, so that another one is news. */
function missing(rule: 'missing-client' | 'missing-practitioner', head: Head): readonly RecordSignal[] {
  const side = rule === 'missing-client' ? 'client' : 'practitioner';
  const { count, newest, by } = missingRatings(head, side);
  return newest === null ? [] : [{ ...signal(rule, newest, { count }), missing: by }];
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
