import { isWhole, type ListedHead } from '../../../lib/domain/practice/head';
import { awaitedClients, isOverToday, type WeekTime } from '../../../lib/domain/practice/schedule';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import type { FactsOf } from '../../app/use-look';
import type { ComboboxOption } from '../../controls/Combobox';
import { sayTimeOfDay } from './slot-words';

/** Clients to choose from: who is due now first, then who comes later today, then who was seen last. */
export function clientOptions(
  heads: readonly ListedHead[],
  time: WeekTime,
  factsOf: FactsOf,
): ComboboxOption[] {
  const due = new Set(awaitedClients(heads, time).map(({ clientId }) => clientId));
  return heads
    .map((head) => ({ head, wait: due.has(head.clientId) ? 0 : minutesUntil(head, time) }))
    .sort((one, other) => one.wait - other.wait || byLastSeen(one.head, other.head))
    .map(({ head, wait }) => ({
      id: head.clientId,
      label: head.label,
      detail: () => detailOf(head, wait, factsOf),
    }));
}

/** Beyond any day: not expected today. */
const NOT_TODAY = 24 * 60;

function minutesUntil(head: ListedHead, now: WeekTime): number {
  const { slot, archived, hasEnded } = head;
  const { weekday, minuteOfDay } = now;
  const isToday = slot?.weekday === weekday && !archived && !hasEnded;
  if (!isToday || slot.minuteOfDay <= minuteOfDay) return NOT_TODAY;
  // Last, since what a head holds of its client's sessions is read for it.
  return isOverToday(head, now) ? NOT_TODAY : slot.minuteOfDay - minuteOfDay;
}

function byLastSeen(one: ListedHead, other: ListedHead): number {
  return (other.lastSeenAt ?? 0) - (one.lastSeenAt ?? 0) || one.label.localeCompare(other.label);
}

/** What helps to tell clients apart and what presses, in a few words. */
function detailOf(head: ListedHead, wait: number, factsOf: FactsOf): string {
  const { lastSeenAt, heldCount, archived, openSession } = head;
  const seen =
    lastSeenAt === null
      ? say('choose.never')
      : say('choose.seen', { count: heldCount, day: formatDate(lastSeenAt) });
  const [first] = openSession?.isRunning || !isWhole(head) ? [] : factsOf(head);
  const facts = [
    archived && say('choose.is-archived'),
    slotWords(head, wait),
    seen,
    first && say(`attention.short.${first.kind}`),
  ];
  return facts.filter(Boolean).join(' · ');
}

function slotWords({ slot }: ListedHead, wait: number): string {
  if (wait === 0) return say('choose.due');
  if (!slot || wait >= NOT_TODAY) return '';
  return say('choose.today', { time: sayTimeOfDay(slot.minuteOfDay) });
}
