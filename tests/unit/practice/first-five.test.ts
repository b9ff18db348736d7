import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { earlyConcerns, firstFive } from '../../../lib/domain/practice/first-five';
import { buildHead, entryOf, withStanding } from '../../../lib/domain/practice/head';
import { practiceFigures } from '../../../lib/domain/practice/practice-figures';
import type { Session } from '../../../lib/domain/practice/session';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { setSignalAside } from '../../../lib/domain/signals/set-aside';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;
const own = aRating({ rater: 'practitioner' });
const headOf = (sessions: readonly Partial<Session>[], client = aClient()) =>
  buildHead(
    client,
    buildSeries(
      sessions.map((session, week) =>
        entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ...session })),
      ),
    ),
  );

describe('the first five sessions', () => {
  it('say who rated, what was said beside numbers, and which checks were done', () => {
    const early = firstFive(
      headOf([
        { ratings: [own, aRating({ values: values(8, 6.5, 9) })] },
        { attendance: 'cancelled' },
        { ratings: [own] },
        { ratings: [own, aRating({ values: values(7, 7, 7), concern: 'the pace' })] },
        { ratings: [aRating({ declined: true, values: values(null, null, null) })] },
      ]),
    );
    expect(early?.sessions.map(({ state }) => state)).toEqual([
      'all',
      'practitioner',
      'all',
      'some',
      'to-come',
    ]);
    expect(early?.sessions.map(({ isCheck }) => isCheck)).toEqual([false, false, true, false, true]);
    expect(early?.sessions[2]).toMatchObject({ hasConcern: true });
    expect(early?.sessions[3]).toMatchObject({ isDeclined: true });
    expect(early?.range).toEqual({ from: ['participant-1'], values: { lowest: 6.5, highest: 9 } });
  });

  it('make no range of what a young child said', () => {
    const family = aClient({
      population: 'family',
      participants: [...aClient().participants, { id: 'kid', label: 'Kid', role: 'child' }],
    });
    const ratings = [own, aRating(), aRating({ rater: 'kid', values: values(1, 10, 1) })];
    expect(firstFive(headOf([{ ratings }], family))?.range).toEqual({
      from: ['participant-1'],
      values: { lowest: 7, highest: 8 },
    });
  });

  it('say whose range it is: of those who gave it, of those who could while there is none', () => {
    const kid = { id: 'kid', label: 'Kid', role: 'child' } as const;
    const carer = { id: 'mother', label: 'Mother', role: 'carer' } as const;
    const ofKid = { ratings: [own, aRating({ rater: 'kid' })] };
    const rangeOf = (participants: Client['participants'], session: Partial<Session>) =>
      firstFive(headOf([session], aClient({ participants })))?.range;
    expect(rangeOf([kid, carer], ofKid)).toEqual({ from: ['mother'], values: null });
    expect(rangeOf([kid], ofKid)).toBeNull();
    const ofMother = { ratings: [...ofKid.ratings, aRating({ rater: 'mother', values: values(4, 5, 4) })] };
    expect(rangeOf([kid, carer], ofMother)).toEqual({
      from: ['mother'],
      values: { lowest: 4, highest: 5 },
    });
    const [one] = aClient().participants;
    if (!one) throw new Error('Somebody comes.');
    const couple = [
      { ...one, role: 'partner' } as const,
      { id: 'two', label: 'S.', role: 'partner' } as const,
    ];
    expect(rangeOf(couple, {})).toEqual({ from: [one.id, 'two'], values: null });
    expect(rangeOf(couple, { ratings: [aRating({ rater: 'two' })] })?.from).toEqual(['two']);
    const both = [aRating({ rater: 'two', values: values(1, 2, 3) }), aRating()];
    expect(rangeOf(couple, { ratings: both })).toEqual({
      from: [one.id, 'two'],
      values: { lowest: 1, highest: 8 },
    });
  });

  it('know the check that is due, else the newest that was not done', () => {
    const done = { ratings: [own, aRating()] };
    const checks = [[], [done], [done, done], [done, done, {}], [done, done, done], [done, done, done, done]];
    expect(checks.map((sessions) => firstFive(headOf(sessions))?.check ?? null)).toEqual([
      ...[null, null],
      { session: 3, isDue: true },
      { session: 3, isDue: false },
      null,
      { session: 5, isDue: true },
    ]);
    // Under way, the check is still due; a later one that was not done comes before an earlier one.
    expect(firstFive(headOf([done, done, { status: 'running' }]))?.check).toEqual({
      session: 3,
      isDue: true,
    });
    expect(firstFive(headOf([done, done, {}, done, {}]))?.check).toEqual({ session: 5, isDue: false });
    // One that was set aside with a reason is asked for nowhere.
    const [due] = findSignals(headOf([done, done]));
    if (due?.rule !== 'check-due') throw new Error('No check is due.');
    const client = setSignalAside(aClient(), due, 'We did it by letter.', MONDAY_NOON);
    expect(firstFive(headOf([done, done], client))?.check).toBeNull();
  });

  it('hold a concern open until an episode is about its session or its signal has a reason', () => {
    const named = { ratings: [own, aRating({ concern: 'the pace' })] };
    const occasion = { rule: 'concern', rater: 'participant-1', component: null, session: 3 } as const;
    const entry = {
      ...occasion,
      sessionId: 's2',
      numbers: null,
      reason: 'We spoke.',
      at: 1,
      broughtBackAt: null,
    };
    const open = (signalsSetAside: Client['signalsSetAside'], ...takenUp: readonly string[]) => {
      const head = headOf([named, { ratings: [own] }, named], aClient({ signalsSetAside }));
      return earlyConcerns(withStanding(head, { ...head.standing, takenUp }));
    };
    expect(open([])).toEqual([1, 3]);
    // What is said of session 3 names the earlier one too: a reason given there is given for both.
    expect(open([entry])).toEqual([]);
    expect(open([{ ...entry, session: 1, sessionId: 's0' }])).toEqual([3]);
    expect(open([{ ...entry, broughtBackAt: 2 }])).toEqual([1, 3]);
    expect(open([{ ...entry, rule: 'declined' }], 's0')).toEqual([3]);
  });

  it('keep closed answers closed', () => {
    const early = firstFive(headOf([{ status: 'open', ratings: [aRating({ values: values(1, 1, 1) })] }]));
    expect(early?.range).toEqual({ from: ['participant-1'], values: null });
    expect(early?.sessions[0]).toMatchObject({ state: 'some', notRatedBy: ['practitioner'] });
  });

  it('are over with the sixth, and with the work', () => {
    const five = Array.from({ length: 5 }, () => ({ ratings: [own] }));
    expect(firstFive(headOf(five))?.sessions.map(({ state }) => state)).toEqual(
      Array(5).fill('practitioner'),
    );
    expect(firstFive(headOf([...five, {}]))).toBeNull();
    expect(firstFive(headOf([{}], aClient({ archived: true })))).toBeNull();
    expect(firstFive(headOf([]))?.sessions.map(({ state }) => state)).toEqual(Array(5).fill('to-come'));
    expect(firstFive(headOf([{ status: 'running' }]))?.sessions[0]?.state).toBe('running');
  });
});

describe('the figures of the practice', () => {
  it('count sessions of the last four weeks, what everyone rated, checks and open strain', () => {
    const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
    const rated = { ratings: [own, aRating({ declined: true })] };
    const heads = [
      headOf([rated, rated, rated, { moments: [strain], ratings: [own] }]),
      headOf([{ attendance: 'cancelled' }, {}]),
      headOf([rated], aClient({ archived: true })),
    ];
    // Of the first client’s four, the first lies 29 days back.
    const now = MONDAY_NOON + 29 * DAY;
    expect(practiceFigures(heads, now)).toEqual({
      clients: 2,
      held: 4,
      ratedByAll: 2,
      openStrain: 1,
      checksHeld: 1,
      checksRated: 1,
    });
    expect(practiceFigures([], now)).toMatchObject({ clients: 0, held: 0 });
  });
});
