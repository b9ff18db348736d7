import type { Client } from '../../../lib/domain/practice/client';
import { localDate } from '../../../lib/domain/practice/local-date';
import type { Session } from '../../../lib/domain/practice/session';
import type { SessionForm } from '../../../lib/domain/practice/session-form';
import { minutesOf, type SessionChange } from '../../../lib/domain/practice/session-life';
import type { PlainWordKey } from '../../../lib/words/index';

/** What a form says, or what is wrong with it and where. */
export type CheckedForm =
  | { readonly ok: true; readonly startedAt: number; readonly minutes: number }
  | { readonly ok: false; readonly field: 'when' | 'minutes'; readonly problem: PlainWordKey };

const MINUTE = 60_000;
const LONGEST = 24 * 60;
const LONG_AGO = 50 * 365.25 * 24 * 60 * MINUTE;
const two = (value: number) => String(value).padStart(2, '0');

/** A new form: today, at the client's usual time. */
export function newForm({ slot }: Client, now: number, usualMinutes: number): SessionForm {
  const time = slot ? `${two(Math.floor(slot.minuteOfDay / 60))}:${two(slot.minuteOfDay % 60)}` : '';
  const minutes = String(slot?.minutes ?? usualMinutes);
  return { startedAt: null, date: localDate(now), time, minutes, medium: 'video', attendance: 'held' };
}

/** A form that holds a session as it stands. */
export function formOfSession(session: Session): SessionForm {
  const { startedAt, medium, attendance } = session;
  const start = new Date(startedAt);
  const time = `${two(start.getHours())}:${two(start.getMinutes())}`;
  const date = localDate(startedAt);
  return { startedAt, date, time, minutes: String(minutesOf(session)), medium, attendance };
}

/** Whether a form makes sense: begun in the past, not absurdly long ago, not absurdly long, and over by now unless it still runs. */
export function checkForm(
  form: SessionForm,
  now: number,
  { standing, isRunning = false }: { standing?: SessionForm; isRunning?: boolean } = {},
): CheckedForm {
  const startedAt = new Date(`${form.date}T${form.time}`).getTime();
  const minutes = Number(form.minutes);
  const wrong = (field: 'when' | 'minutes', problem: PlainWordKey): CheckedForm => ({
    ok: false,
    field,
    problem,
  });
  if (Number.isNaN(startedAt)) return wrong('when', 'session-form.error.when');
  if (startedAt > now) return wrong('when', 'session-form.error.future');
  if (startedAt < now - LONG_AGO) return wrong('when', 'session-form.error.long-ago');
  if (form.minutes.trim() === '' || !Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST)
    return wrong('minutes', 'session-form.error.minutes');
  // Whole minutes reach past the end of a session that is just over; where nobody touched them they say nothing new.
  const isOver = startedAt + minutes * MINUTE <= now || isAtTimesOf(form, standing);
  if (form.attendance === 'held' && !isRunning && !isOver) return wrong('minutes', 'session-form.error.end');
  return { ok: true, startedAt, minutes };
}

/** Whether a form has the times of the session it was filled in from. */
function isAtTimesOf(form: SessionForm, standing: SessionForm | undefined): boolean {
  return (
    standing !== undefined &&
    standing.startedAt !== null &&
    form.date === standing.date &&
    form.time === standing.time &&
    form.minutes === standing.minutes
  );
}

/** What stood in the session that an untouched form was filled in from. */
export function factsOf({ startedAt, minutes, medium, attendance }: SessionForm): Required<SessionChange> {
  return { startedAt: startedAt ?? Number.NaN, minutes: Number(minutes), medium, attendance };
}

/** Only what differs from the session: a start that was not touched keeps its seconds. */
export function changeBetween(
  before: SessionForm,
  after: SessionForm,
  checked: { startedAt: number; minutes: number },
): SessionChange {
  const isMoved = before.date !== after.date || before.time !== after.time;
  return {
    ...(isMoved ? { startedAt: checked.startedAt } : {}),
    ...(before.minutes === after.minutes ? {} : { minutes: checked.minutes }),
    ...(before.medium === after.medium ? {} : { medium: after.medium }),
    ...(before.attendance === after.attendance ? {} : { attendance: after.attendance }),
  };
}
