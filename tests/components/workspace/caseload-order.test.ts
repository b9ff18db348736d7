import { describe, expect, it } from 'vitest';
import { clientOptions } from '../../../components/panel/choose/client-options';
import {
  type CaseloadOrder,
  isInPart,
  orderCaseload,
} from '../../../components/workspace/caseload/caseload-order';
import { sayDue } from '../../../components/workspace/caseload/slot-words';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import { buildHead, entryOf, type Head } from '../../../lib/domain/practice/head';
import { countMeasuresDue } from '../../../lib/domain/practice/measures-due';
import { awaitedClients, weekTimeOf } from '../../../lib/domain/practice/schedule';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aMeasure, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const TUESDAY_TEN = { weekday: 2, minuteOfDay: 10 * 60 };
const TODAY = '2026-09-15';
const factsOf = (each: Head) => attention(each, TODAY, { measuresDue: countMeasuresDue(each, TODAY, []) });

function head(label: string, facts: Partial<Head> = {}): Head {
  return { ...buildHead(aClient({ id: label, label }), []), heldCount: 8, ...facts };
}
const slot = (weekday: number, hour: number) => ({ weekday, minuteOfDay: hour * 60, minutes: 50 });
const RATED = [aRating({ rater: 'practitioner' }), aRating()];
/** Held sessions that everyone rated, each with a PHQ-9 of the client. */
const answeredInEach = (count: number) =>
  buildSeries(
    Array.from({ length: count }, (_, at) =>
      entryOf(
        aSession({
          id: `s${at}`,
          startedAt: MONDAY_NOON + at * 86_400_000,
          ratings: RATED,
          measures: [aMeasure()],
        }),
      ),
    ),
  );
const labels = (heads: readonly Head[], order: CaseloadOrder) =>
  orderCaseload(heads, order, TUESDAY_TEN, factsOf).map(({ label }) => label);

describe('the caseload in order', () => {
  it('by label counts numbers as numbers', () => {
    expect(labels([head('C-10'), head('C-2'), head('A.B.')], 'label')).toEqual(['A.B.', 'C-2', 'C-10']);
  });

  it('by last seen has the newest first and the never seen last', () => {
    const heads = [head('never'), head('old', { lastSeenAt: 1 }), head('new', { lastSeenAt: 2 })];
    expect(labels(heads, 'last-seen')).toEqual(['new', 'old', 'never']);
  });

  it('by slot begins with who is here now, goes round the week and ends with who has none', () => {
    const heads = [
      head('monday', { slot: slot(1, 9) }),
      head('none'),
      head('later', { slot: slot(2, 14) }),
      head('ended', { slot: slot(2, 11), hasEnded: true }),
      head('now', { slot: { weekday: 2, minuteOfDay: 9 * 60 + 30, minutes: 50 } }),
      head('over', { slot: { weekday: 2, minuteOfDay: 9 * 60, minutes: 50 } }),
    ];
    expect(labels(heads, 'due')).toEqual(['now', 'later', 'monday', 'over', 'ended', 'none']);
  });

  it('by what is worth a look puts a concern before any number of other facts', () => {
    const tail = buildSeries([entryOf(aSession({ ratings: [aRating({ concern: 'the pace' })] }))]);
    const unrated = buildSeries([entryOf(aSession())]);
    const heads = [
      head('nothing'),
      head('counts', { tail: unrated }),
      head('much', {
        lastDeclined: true,
        openStrain: true,
        openSession: { id: 's', isRunning: false },
        tail: unrated,
      }),
      head('concern', { tail }),
      head('concern and strain', { tail, openStrain: true }),
      head('archived', { tail, archived: true }),
    ];
    expect(labels(heads, 'attention')).toEqual([
      'concern and strain',
      'concern',
      'much',
      'counts',
      'archived',
      'nothing',
    ]);
  });

  it('by what is worth a look counts what is due today, as its tags do, and lists it with that part', () => {
    const { standing } = head('plain');
    const measures = [{ instrument: 'phq-9', rater: 'participant-1', every: 1 }];
    const heads = [
      head('a tomorrow', { standing: { ...standing, dueOn: '2026-09-16' } }),
      head('b measure', { measures, tail: answeredInEach(8), slot: slot(2, 14) }),
      head('c another day', { measures, tail: answeredInEach(8), slot: slot(3, 14) }),
      head('d action', { standing: { ...standing, dueOn: '2026-09-15' } }),
    ];
    expect(labels(heads, 'attention')).toEqual(['d action', 'b measure', 'a tomorrow', 'c another day']);
    const looked = heads
      .filter((each) => isInPart(each, 'look', TUESDAY_TEN, factsOf))
      .map(({ label }) => label);
    expect(looked).toEqual(['b measure', 'd action']);
  });

  it('never looks at how high anybody rates', () => {
    const rated = (value: number) => {
      const values = { goal: value, task: value, bond: value };
      const ratings = [aRating({ rater: 'practitioner', values }), aRating({ values })];
      return buildSeries([entryOf(aSession({ ratings }))]);
    };
    for (const order of ['label', 'last-seen', 'due', 'attention'] as const) {
      const low = labels([head('a', { tail: rated(0) }), head('b', { tail: rated(10) })], order);
      const high = labels([head('a', { tail: rated(10) }), head('b', { tail: rated(0) })], order);
      expect(low).toEqual(high);
    }
  });
});

describe('when a client is due, in words', () => {
  const due = (facts: Partial<Head>) => sayDue(head('a', facts), TUESDAY_TEN);

  it('is now, later today or a day, and nothing without a slot or after the end', () => {
    expect(due({ slot: { weekday: 2, minuteOfDay: 10 * 60 + 10, minutes: 50 } })).toMatch(/^now/);
    expect(due({ slot: slot(2, 14) })).toMatch(/^today/);
    expect(due({ slot: slot(2, 8) })).toMatch(/^next week, .?Tue/);
    expect(due({ slot: slot(5, 14) })).toMatch(/^Fri/);
    expect(due({ slot: null })).toBeNull();
    expect(due({ slot: slot(2, 14), hasEnded: true })).toBeNull();
    expect(due({ slot: slot(2, 14), archived: true })).toBeNull();
  });

  it('is the day of next week once today’s session is over, as the panel’s header has it', () => {
    const tenPastTen = new Date(2026, 8, 15, 10, 10).getTime();
    const now = weekTimeOf(tenPastTen);
    const startedAt = tenPastTen - 40 * 60_000;
    const newest = (facts: Partial<Session>) => {
      const tail = buildSeries([entryOf(aSession(facts))]);
      return { tail, newestAt: buildHead(aClient(), tail).newestAt };
    };
    const heldToday = newest({ startedAt });
    const cancelledToday = newest({ startedAt, attendance: 'cancelled' });
    const halfPast = { weekday: 2, minuteOfDay: 9 * 60 + 30, minutes: 50 };
    const slots = [slot(2, 9), halfPast, slot(2, 14)];
    const said = (facts: Partial<Head>) =>
      slots.map((each) => sayDue(head('a', { slot: each, ...facts }), now));
    const openSession = { id: 's', isRunning: false };
    expect(said({ ...heldToday, openSession })).toEqual([
      expect.stringMatching(/^next week, .?Tue/),
      expect.stringMatching(/^now/),
      expect.stringMatching(/^today/),
    ]);
    for (const words of [...said(heldToday), ...said(cancelledToday)])
      expect(words).toMatch(/^next week, .?Tue/);
    expect(said(newest({ startedAt: startedAt - 7 * 24 * 3_600_000 }))[1]).toMatch(/^now/);
    const heads = [
      head('over', { slot: halfPast, ...heldToday }),
      head('cancelled', { slot: halfPast, ...cancelledToday }),
      head('tomorrow', { slot: slot(3, 9) }),
      head('none'),
      head('now', { slot: halfPast }),
    ];
    const ordered = orderCaseload(heads, 'due', now, factsOf).map(({ label }) => label);
    expect(ordered).toEqual(['now', 'tomorrow', 'cancelled', 'over', 'none']);
    expect(awaitedClients(heads, now).map(({ label }) => label)).toEqual(['now']);
    const unrecorded = [head('was at nine', { slot: slot(2, 9) }), head('at two', { slot: slot(2, 14) })];
    const expected = [...heads, ...unrecorded].filter((each) => isInPart(each, 'today', now, factsOf));
    expect(expected.map(({ label }) => label)).toEqual(['now', 'at two']);
    expect(clientOptions(heads, now, () => []).map(({ id }) => id)[0]).toBe('now');
  });
});
