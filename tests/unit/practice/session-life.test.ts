import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  editSession,
  endTimer,
  enterLater,
  finishSession,
  goToStep,
  lockFreeUntil,
  minutesOf,
  plannedEnd,
  SessionNotRunningError,
  SessionTimesError,
  startSession,
} from '../../../lib/domain/practice/session-life';
import { aSession, MONDAY_NOON } from '../../support/factories';

const MINUTE = 60_000;
const start = { id: 's', clientId: 'c', now: MONDAY_NOON, plannedMinutes: 50, medium: 'video' } as const;
const later = {
  id: 's',
  clientId: 'c',
  startedAt: MONDAY_NOON,
  minutes: 50,
  medium: 'phone',
  attendance: 'held',
  now: MONDAY_NOON + 1,
} as const;

describe('a session', () => {
  it('runs from its start, and is planned to end after its length', () => {
    const session = startSession(start);
    expect(session).toMatchObject({ status: 'running', endedAt: null, step: 'session', attendance: 'held' });
    expect(plannedEnd(session)).toBe(MONDAY_NOON + 50 * MINUTE);
    expect(lockFreeUntil(session, MONDAY_NOON)).toBe(MONDAY_NOON + 65 * MINUTE);
    expect(lockFreeUntil(session, MONDAY_NOON + 90 * MINUTE)).toBe(MONDAY_NOON + 65 * MINUTE);
  });

  it('keeps the idle lock away no longer where it seems to start later, or to last for days', () => {
    const ahead = aSession({ startedAt: MONDAY_NOON + 3 * 24 * 60 * MINUTE, plannedMinutes: 50 });
    expect(lockFreeUntil(ahead, MONDAY_NOON)).toBe(MONDAY_NOON + 65 * MINUTE);
    const endless = aSession({ startedAt: MONDAY_NOON, plannedMinutes: 100_000 });
    expect(lockFreeUntil(endless, MONDAY_NOON)).toBe(MONDAY_NOON + (24 * 60 + 15) * MINUTE);
  });

  it('ends its timer once', () => {
    const ended = endTimer(startSession(start), MONDAY_NOON + 48 * MINUTE);
    expect(ended).toMatchObject({ status: 'open', endedAt: MONDAY_NOON + 48 * MINUTE });
    expect(() => endTimer(ended, MONDAY_NOON)).toThrow(SessionNotRunningError);
  });

  it('lasts no less than nothing when the clock was set back', () => {
    expect(endTimer(startSession(start), MONDAY_NOON - MINUTE).endedAt).toBe(MONDAY_NOON);
  });

  it('goes to a step, and is itself when it is there already', () => {
    const session = startSession(start);
    expect(goToStep(session, 'close').step).toBe('close');
    expect(goToStep(session, 'session')).toBe(session);
  });

  it('finishes from any state without losing when it ended', () => {
    expect(finishSession(startSession(start), 5 + MONDAY_NOON)).toMatchObject({
      status: 'finished',
      endedAt: MONDAY_NOON + 5,
    });
    const ended = endTimer(startSession(start), MONDAY_NOON + MINUTE);
    expect(finishSession(ended, MONDAY_NOON + 99 * MINUTE).endedAt).toBe(MONDAY_NOON + MINUTE);
  });

  it('can be entered later, held or not', () => {
    expect(enterLater(later)).toMatchObject({
      status: 'open',
      enteredLater: true,
      endedAt: MONDAY_NOON + 50 * MINUTE,
    });
    expect(enterLater({ ...later, attendance: 'cancelled' })).toMatchObject({
      status: 'finished',
      attendance: 'cancelled',
    });
  });

  it.each([
    ['in the future', { startedAt: MONDAY_NOON + 2 }],
    ['with no length', { minutes: 0 }],
    ['longer than a day', { minutes: 1441 }],
    ['at no time at all', { startedAt: Number.NaN }],
  ])('is refused %s', (_what, change) => {
    expect(() => enterLater({ ...later, ...change })).toThrow(SessionTimesError);
  });

  it('keeps what stood there before an edit, and only what changed', () => {
    const edited = editSession(
      aSession(),
      { minutes: 45, medium: 'video', attendance: 'held' },
      MONDAY_NOON + 99 * MINUTE,
    );
    expect(edited.edits).toEqual([{ at: MONDAY_NOON + 99 * MINUTE, field: 'minutes', before: '50' }]);
    expect(minutesOf(edited)).toBe(45);
    expect(editSession(aSession(), { medium: 'video' }, MONDAY_NOON + 99 * MINUTE)).toEqual(aSession());
  });

  it('keeps its seconds when only its medium or attendance changes', () => {
    const session = aSession({ endedAt: MONDAY_NOON + 48 * MINUTE + 20_000 });
    const now = MONDAY_NOON + 99 * MINUTE;
    expect(editSession(session, { medium: 'phone' }, now)).toMatchObject({
      medium: 'phone',
      endedAt: session.endedAt,
      edits: [{ at: now, field: 'medium', before: 'video' }],
    });
    expect(editSession(session, { attendance: 'cancelled' }, now)).toMatchObject({
      attendance: 'cancelled',
      endedAt: session.endedAt,
      edits: [{ at: now, field: 'attendance', before: 'held' }],
    });
  });

  it('can be changed even if its timer was left running for days', () => {
    const session = aSession({ endedAt: MONDAY_NOON + 3 * 24 * 60 * MINUTE });
    const now = MONDAY_NOON + 4 * 24 * 60 * MINUTE;
    expect(editSession(session, { medium: 'phone' }, now).medium).toBe('phone');
    expect(minutesOf(editSession(session, { minutes: 50 }, now))).toBe(50);
  });

  it.each([
    ['finished', aSession(), 1],
    ['entered later', enterLater({ ...later, medium: 'video' }), 1],
    ['still being closed', aSession({ status: 'open' }), 0],
    ['running', startSession(start), 0],
  ])('has a history or none when it is %s', (_when, session, count) => {
    const edited = editSession(session, { medium: 'in-person' }, MONDAY_NOON + 99 * MINUTE);
    expect(edited.medium).toBe('in-person');
    expect(edited.edits).toHaveLength(count);
  });

  it('is refused times that make no sense in an edit too', () => {
    const now = MONDAY_NOON + 99 * MINUTE;
    for (const change of [{ startedAt: now + 1 }, { minutes: 0 }, { minutes: Number.NaN }])
      expect(() => editSession(aSession(), change, now)).toThrow(SessionTimesError);
  });

  it('counts what is changed while it runs as its own, not as history', () => {
    const edited = editSession(startSession(start), { minutes: 30 }, MONDAY_NOON + MINUTE);
    expect(edited).toMatchObject({ edits: [], endedAt: null, plannedMinutes: 30 });
  });

  it('moves its end with its start, so that its length stays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 1, max: 1440 }),
        (earlier, minutes) => {
          const moved = editSession(aSession(), { startedAt: MONDAY_NOON - earlier, minutes }, MONDAY_NOON);
          expect(minutesOf(moved)).toBe(minutes);
        },
      ),
    );
  });
});
