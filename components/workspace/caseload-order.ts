import { type AttentionFact, attention } from '../../lib/domain/practice/due-checks';
import type { Head } from '../../lib/domain/practice/head';

/** How the caseload can be ordered: never by how high anybody rates. */
export const CASELOAD_ORDERS = ['last-seen', 'label', 'attention', 'due'] as const;
export type CaseloadOrder = (typeof CASELOAD_ORDERS)[number];

/** A client's own concern and a declined rating come before everything else. */
const WEIGHT: Readonly<Record<AttentionFact['kind'], number>> = {
  concern: 32,
  declined: 16,
  'open-strain': 8,
  'check-due': 4,
  'unfinished-session': 2,
  'missing-client': 1,
  'missing-practitioner': 1,
};

const WEEK_MINUTES = 7 * 24 * 60;

/** Heads in the order asked for; ties by label. `minuteOfWeek` is the local time, for the slot that comes next. */
export function orderCaseload(
  heads: readonly Head[],
  order: CaseloadOrder,
  minuteOfWeek: number,
): readonly Head[] {
  const keys: Record<CaseloadOrder, (head: Head) => number> = {
    label: () => 0,
    'last-seen': ({ lastSeenAt }) => -(lastSeenAt ?? 0),
    attention: (head) => -attention(head).reduce((sum, { kind }) => sum + WEIGHT[kind], 0),
    due: (head) => untilSlot(head, minuteOfWeek),
  };
  const key = keys[order];
  return [...heads].sort((one, other) => key(one) - key(other) || one.label.localeCompare(other.label));
}

function untilSlot({ slot }: Head, minuteOfWeek: number): number {
  if (!slot) return WEEK_MINUTES;
  const start = slot.weekday * 24 * 60 + slot.minuteOfDay;
  return (start - minuteOfWeek + WEEK_MINUTES) % WEEK_MINUTES;
}
