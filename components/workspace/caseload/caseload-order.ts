import { type AttentionFact, FACT_ORDER, factLevel } from '../../../lib/domain/practice/attention';
import type { Head } from '../../../lib/domain/practice/head';
import { isOverToday, isToComeToday, type WeekTime } from '../../../lib/domain/practice/schedule';
import type { FactsOf } from '../../app/use-look';

/** How the caseload can be ordered: never by how high anybody rates. */
export const CASELOAD_ORDERS = ['last-seen', 'due', 'attention', 'label'] as const;
export type CaseloadOrder = (typeof CASELOAD_ORDERS)[number];

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Which clients are listed: all, those with something worth a conversation or worth a look at all, those who are still to come today. */
export const CASELOAD_PARTS = ['all', 'conversation', 'look', 'today'] as const;
export type CaseloadPart = (typeof CASELOAD_PARTS)[number];

/** Whether a client belongs to a part of the caseload. */
export function isInPart(head: Head, part: CaseloadPart, now: WeekTime, factsOf: FactsOf): boolean {
  if (part === 'all') return true;
  if (part === 'today') return isToComeToday(head, now);
  const facts = factsOf(head);
  return part === 'look'
    ? facts.length > 0
    : facts.some(({ kind }) => factLevel(kind) === 'worth-a-conversation');
}

/** Heads in the order asked for; ties by label. `now` is local time, for the slot that comes next alone. */
export function orderCaseload(
  heads: readonly Head[],
  order: CaseloadOrder,
  now: WeekTime,
  factsOf: FactsOf,
): readonly Head[] {
  const keys: Readonly<Record<CaseloadOrder, (head: Head) => number>> = {
    label: () => 0,
    'last-seen': ({ lastSeenAt }) => -(lastSeenAt ?? 0),
    attention: (head) => attentionRank(factsOf(head)),
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
function attentionRank(facts: readonly AttentionFact[]): number {
  const [first] = facts;
  if (!first) return FACT_ORDER.length;
  return FACT_ORDER.indexOf(first.kind) - facts.length / (FACT_ORDER.length + 1);
}

/** Minutes until the weekly slot begins; negative while it lasts. Who has none comes last. */
function minutesUntilSlot(head: Head, now: WeekTime): number {
  const { slot, archived, hasEnded } = head;
  const { weekday, minuteOfDay } = now;
  if (!slot || archived || hasEnded) return 2 * WEEK;
  const end = slot.weekday * DAY + slot.minuteOfDay + slot.minutes;
  const untilEnd = (((end - weekday * DAY - minuteOfDay) % WEEK) + WEEK) % WEEK;
  const wait = untilEnd - slot.minutes;
  // Once today's session is over, the slot of next week is meant.
  return wait < DAY && slot.weekday === weekday && isOverToday(head, now) ? wait + WEEK : wait;
}
