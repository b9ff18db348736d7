import { type AttentionFact, attention } from '../../../lib/domain/practice/due-checks';
import type { Head } from '../../../lib/domain/practice/head';
import type { WeekTime } from '../../../lib/domain/practice/schedule';

/** How the caseload can be ordered: never by how high anybody rates. */
export const CASELOAD_ORDERS = ['last-seen', 'due', 'attention', 'label'] as const;
export type CaseloadOrder = (typeof CASELOAD_ORDERS)[number];

/** Whose first fact comes first: a client's own words before what they left out, that before what is counted. */
const RANKS: readonly AttentionFact['kind'][] = [
  'concern',
  'declined',
  'open-strain',
  'open-episode',
  'action-overdue',
  'check-due',
  'measure-due',
  'unfinished-session',
  'missing-client',
  'missing-practitioner',
];

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Heads in the order asked for; ties by label. `now` is local time, for the slot that comes next. */
export function orderCaseload(heads: readonly Head[], order: CaseloadOrder, now: WeekTime): readonly Head[] {
  const keys: Readonly<Record<CaseloadOrder, (head: Head) => number>> = {
    label: () => 0,
    'last-seen': ({ lastSeenAt }) => -(lastSeenAt ?? 0),
    attention: attentionRank,
    due: (head) => minutesUntilSlot(head, now),
  };
  return heads
    .map((head) => ({ head, key: keys[order](head) }))
    .sort((one, other) => one.key - other.key || byLabel.compare(one.head.label, other.head.label))
    .map(({ head }) => head);
}

/** Numbers in labels count as numbers: C-2 stands before C-10. */
const byLabel = new Intl.Collator(undefined, { numeric: true });

/** By the first fact, then by how many there are. */
function attentionRank(head: Head): number {
  const facts = attention(head);
  const [first] = facts;
  if (!first) return RANKS.length;
  return RANKS.indexOf(first.kind) - facts.length / (RANKS.length + 1);
}

/** Minutes until the weekly slot begins; negative while it lasts. Who has none comes last. */
function minutesUntilSlot({ slot, archived, hasEnded }: Head, { weekday, minuteOfDay }: WeekTime): number {
  if (!slot || archived || hasEnded) return WEEK;
  const end = slot.weekday * DAY + slot.minuteOfDay + slot.minutes;
  const untilEnd = (((end - weekday * DAY - minuteOfDay) % WEEK) + WEEK) % WEEK;
  return untilEnd - slot.minutes;
}
