import type { Ending } from '../../domain/practice/client';
import type { Medium } from '../../domain/practice/session';
import type { SessionForm } from '../../domain/practice/session-form';
import { say } from '../../words/index';
import { sayDayField, sayField } from '../../words/say-field';
import type { Told } from './told';

/** A session's form in words, field by field; its exact start is said by date and time. */
export function tellSession({ date, time, minutes, medium, attendance }: SessionForm): Told<SessionForm> {
  return {
    startedAt: [],
    date: sayDayField(say('session-form.date'), date),
    time: sayField(say('session-form.time'), time),
    minutes: sayField(say('session-form.minutes'), minutes),
    medium: sayField(say('session-form.medium'), say(`medium.${medium}`)),
    attendance: sayField(say('session-form.attendance'), say(`attendance.${attendance}`)),
  };
}

/** Medium and length of a coming session; the length as it is typed. */
export interface ComingSession {
  readonly medium: Medium;
  readonly minutes: string;
}

/** The form of a coming session in words. */
export function tellStart({ medium, minutes }: ComingSession): Told<ComingSession> {
  return {
    medium: sayField(say('start.medium'), say(`medium.${medium}`)),
    minutes: sayField(say('start.minutes'), minutes),
  };
}

/** How the work ended, in words. */
export function tellEnding({ kind, on }: Ending): Told<Ending> {
  return {
    kind: sayField(say('end-work.kind'), say(`end-work.kind.${kind}`)),
    on: sayDayField(say('end-work.on'), on),
  };
}
