import { COMPONENTS, type ComponentValues } from '../../lib/domain/alliance/components';
import type { RaterId } from '../../lib/domain/alliance/rating';
import type { SeriesPoint } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import {
  ATTENDANCES,
  type Attendance,
  MEDIA,
  type Medium,
  type Session,
  type SessionEdit,
} from '../../lib/domain/practice/session';
import { minutesOf } from '../../lib/domain/practice/session-life';
import { formatDate, formatNames, formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const list = new Intl.ListFormat(undefined, { type: 'unit' });

/** A time of day as the browser writes it. */
export const formatTime = (at: number): string => time.format(at);

/** Date and time of day. */
export const formatWhen = (at: number): string => list.format([formatDate(at), formatTime(at)]);

/** "Goal 8.0, Task 7.5, Bond –" */
export function sayValues(values: ComponentValues): string {
  return formatNames(
    COMPONENTS.map((component) => {
      const value = values[component];
      return say('history.side.component', {
        component: say(`component.${component}`),
        value: value === null ? say('history.blank') : formatValue(value),
      });
    }),
  );
}

/** When a session took place and how long it lasted. */
export function sayTimes(session: Session): string {
  const { startedAt, endedAt } = session;
  const from = formatTime(startedAt);
  const parts = { date: formatDate(startedAt), from, minutes: minutesOf(session) };
  if (endedAt === null) return say('record.times.running', parts);
  return say('record.times', { ...parts, to: formatTime(endedAt) });
}

/** "Session 6, 16 Nov 2026", or the date alone where it was not held. */
export function saySession({ number, at }: Pick<SeriesPoint, 'number' | 'at'>): string {
  const date = formatDate(at);
  return number === null ? say('record.title.not-held', { date }) : say('record.title', { number, date });
}

/** Names of those who were there. */
export function sayPresent(client: Client, present: readonly RaterId[]): string {
  return formatNames(present.map((rater) => nameRater(client, rater)));
}

/** One later change, with what stood there before. */
export function sayEdit(client: Client, { at, field, before }: SessionEdit): string {
  const when = formatWhen(at);
  switch (field) {
    case 'startedAt':
      return say('record.change.startedAt', { at: when, before: formatWhen(Number(before)) });
    case 'attendance':
      return say('record.change.attendance', { at: when, before: attendanceWord(before) });
    case 'medium':
      return say('record.change.medium', { at: when, before: mediumWord(before) });
    case 'rating':
      return say('record.change.rating', { at: when, before: ratingBefore(client, before) });
    default:
      return say(`record.change.${field}`, { at: when, before });
  }
}

const attendanceWord = (text: string): string =>
  isOneOf(ATTENDANCES, text) ? say(`attendance.${text satisfies Attendance}`) : text;

const mediumWord = (text: string): string =>
  isOneOf(MEDIA, text) ? say(`medium.${text satisfies Medium}`) : text;

/** The history keeps a rating as `<rater id>: <values>`; a person reads the rater's name. */
function ratingBefore(client: Client, before: string): string {
  const split = before.indexOf(': ');
  const rater = before.slice(0, split);
  const rest = before.slice(split + 2);
  const values = rest === 'declined' ? say('record.declined') : rest;
  return say('history.side', { rater: nameRater(client, rater), values });
}

function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return words.some((word) => word === text);
}
