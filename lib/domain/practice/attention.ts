import type { RaterId } from '../alliance/rating';
import type { StandingRisk } from '../alliance/risk-answers';
import { recordSignals } from '../signals/record-signals';
import { type RangeRule, type RecordRule, RULES, type SignalLevel } from '../signals/rules';
import type { RangeSignal } from '../signals/signal';
import type { Head } from './head';

type Missing = 'missing-client' | 'missing-practitioner';
type Counted = 'open-episode' | 'measure-due';
type Plain = Exclude<RecordRule, 'concern' | 'check-due' | Missing> | 'unfinished-session' | 'action-due';

/** One thing worth a look: a fact of the records, or ratings that left somebody's usual range. */
export type AttentionFact =
  | { readonly kind: Plain }
  | { readonly kind: 'risk'; readonly risks: readonly StandingRisk[] }
  /** `session` is the newest one that an open concern was named in, or the one a check belongs to. */
  | { readonly kind: 'concern' | 'check-due'; readonly session: number }
  | { readonly kind: Counted; readonly count: number }
  /** `by`: whose ratings are missing, in the order of the client's list; `of`: how many people come. */
  | { readonly kind: Missing; readonly count: number; readonly by: readonly RaterId[]; readonly of: number }
  | { readonly kind: RangeRule; readonly signals: readonly RangeSignal[] };

/** What is not in a head as it stands: lists that do not wait for it leave it out. */
interface Computed {
  /** See `rangeSignals`. */
  readonly ranges?: readonly RangeSignal[];
  /** See `countMeasuresDue`. */
  readonly measuresDue?: number;
}

/** Whose first fact comes first: an answer about harm or risk before all else, a client's own words before any number, what is worth a conversation before what is counted. */
export const FACT_ORDER: readonly AttentionFact['kind'][] = [
  'risk',
  'concern',
  'declined',
  'far-below-usual-range',
  'twice-below-usual-range',
  'open-strain',
  'open-episode',
  'action-due',
  'below-usual-range',
  'check-due',
  'measure-due',
  'unfinished-session',
  'missing-client',
  'missing-practitioner',
];

/** How loudly a fact is said: as its rule has it; what is no signal is quiet, except an answer about harm or risk. */
export function factLevel(kind: AttentionFact['kind']): SignalLevel {
  if (kind === 'risk') return 'worth-a-conversation';
  return RULES.find(({ rule }) => rule === kind)?.level ?? 'quiet';
}

/** Whether a fact is a signal, which can be set aside. */
export function isSignalFact({ kind }: AttentionFact): boolean {
  return RULES.some(({ rule }) => rule === kind);
}

/**
 * What is worth a look about one client, in FACT_ORDER. Archived and ended work has nothing.
 * @param today local date, YYYY-MM-DD; without it no action is due
 * @param computed what the newest ratings say, and how many measures are due, where that was computed
 */
export function attention(
  head: Head,
  today: string | null = null,
  { ranges = [], measuresDue = 0 }: Computed = {},
): readonly AttentionFact[] {
  if (head.archived || head.hasEnded) return [];
  const { openEpisodes, dueOn } = head.standing;
  const facts: AttentionFact[] = [...recordFacts(head), ...rangeFacts(ranges)];
  if (head.risks) facts.push({ kind: 'risk', risks: head.risks });
  if (openEpisodes > 0) facts.push({ kind: 'open-episode', count: openEpisodes });
  if (today !== null && dueOn !== null && dueOn <= today) facts.push({ kind: 'action-due' });
  if (measuresDue > 0) facts.push({ kind: 'measure-due', count: measuresDue });
  if (head.openSession && !head.openSession.isRunning) facts.push({ kind: 'unfinished-session' });
  return facts.sort((one, other) => FACT_ORDER.indexOf(one.kind) - FACT_ORDER.indexOf(other.kind));
}

/** One a rule, however many people said so. */
function recordFacts(head: Head): readonly AttentionFact[] {
  const signals = recordSignals(head);
  const firsts = signals.filter(({ rule }, at) => signals.findIndex((each) => each.rule === rule) === at);
  return firsts.map(({ rule, count, session, missing = [] }): AttentionFact => {
    if (rule === 'concern' || rule === 'check-due') return { kind: rule, session };
    if (rule === 'missing-client' || rule === 'missing-practitioner')
      return { kind: rule, count: count ?? 0, by: missing, of: head.participants.length };
    return { kind: rule };
  });
}

function rangeFacts(ranges: readonly RangeSignal[]): readonly AttentionFact[] {
  const rules = [...new Set(ranges.map(({ rule }) => rule))];
  return rules.map((kind) => ({ kind, signals: ranges.filter(({ rule }) => rule === kind) }));
}
