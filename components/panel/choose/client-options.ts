import { attention } from '../../../lib/domain/practice/attention';
import type { Head } from '../../../lib/domain/practice/head';
import { dueClients, type WeekTime } from '../../../lib/domain/practice/schedule';
import { say } from '../../../lib/words/index';
import type { ComboboxOption } from '../../controls/Combobox';
import { formatDate } from '../../records/session-words';
import { sayTimeOfDay } from './slot-words';

/** Clients to choose from: who is due now first, then who comes later today, then who was seen last. `today` is a local date. */
export function clientOptions(heads: readonly Head[], time: WeekTime, today: string): ComboboxOption[] {
  const due = new Set(dueClients(heads, time).map(({ clientId }) => clientId));
  const wait = (head: Head) => (due.has(head.clientId) ? 0 : minutesUntil(head, time));
  return [...heads]
    .sort((one, other) => wait(one) - wait(other) || byLastSeen(one, other))
    .map((head) => ({
      id: head.clientId,
      label: head.label,
      detail: () => detailOf(head, wait(head), today),
    }));
}

/** Beyond any day: not expected today. */
const NOT_TODAY = 24 * 60;

function minutesUntil({ slot, archived, hasEnded }: Head, { weekday, minuteOfDay }: WeekTime): number {
  const isToday = slot?.weekday === weekday && !archived && !hasEnded;
  return isToday && slot.minuteOfDay > minuteOfDay ? slot.minuteOfDay - minuteOfDay : NOT_TODAY;
}

function byLastSeen(one: Head, other: Head): number {
  return (other.lastSeenAt ?? 0) - (one.lastSeenAt ?? 0) || one.label.localeCompare(other.label);
}

/** What helps to tell clients apart and what presses, in a few words. */
function detailOf(head: Head, wait: number, today: string): string {
  const { lastSeenAt, heldCount, archived, openSession } = head;
  const seen =
    lastSeenAt === null
      ? say('choose.never')
      : say('choose.seen', { count: heldCount, day: formatDate(lastSeenAt) });
  const [first] = openSession?.isRunning ? [] : attention(head, today);
  const facts = [
    archived && say('choose.is-archived'),
    slotWords(head, wait),
    seen,
    first && say(`attention.short.${first.kind}`),
  ];
  return facts.filter(Boolean).join(' · ');
}

function slotWords({ slot }: Head, wait: number): string {
  if (wait === 0) return say('choose.due');
  if (!slot || wait >= NOT_TODAY) return '';
  return say('choose.today', { time: sayTimeOfDay(slot.minuteOfDay) });
}
