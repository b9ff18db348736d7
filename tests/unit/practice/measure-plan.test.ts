import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { changeClient, formOf } from '../../../lib/domain/practice/client-life';
import { buildHead, entryOf, HEAD_POINTS } from '../../../lib/domain/practice/head';
import {
  dueMeasures,
  LONGEST_INTERVAL,
  MeasurePlanError,
  type PlannedMeasure,
  planInUse,
  planMeasures,
} from '../../../lib/domain/practice/measure-plan';
import { countMeasuresDue, measuresAsked, measuresDueIn } from '../../../lib/domain/practice/measures-due';
import type { Session } from '../../../lib/domain/practice/session';
import { formsInUse } from '../../../lib/library/instruments/forms-in-use';
import { aClient, aMeasure, aSession } from '../../support/factories';

const planned = (every: number, overrides: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  instrument: 'phq-9',
  rater: 'participant-1',
  every,
  ...overrides,
});
/** Held sessions, of which those in `answered` hold the measure; a cancelled one stands between any two. */
const seriesOf = (count: number, answered: readonly number[]) =>
  buildSeries(
    Array.from({ length: count }, (_, at) => at + 1).flatMap((number) => [
      entryOf(aSession({ id: `c${number}`, startedAt: 10 * number - 5, attendance: 'cancelled' })),
      entryOf(
        aSession({
          id: `s${number}`,
          startedAt: 10 * number,
          measures: answered.includes(number) ? [aMeasure({ id: `m${number}` })] : [],
        }),
      ),
    ]),
  );

describe('a plan of measures', () => {
  it('asks for no measure of illness in coaching, be it of the library or built', () => {
    const plan = ['phq-9', 'swls', 'of-illness', 'of-talk', 'put-away', 'unknown'].map((instrument) =>
      planned(1, { instrument }),
    );
    const forms = formsInUse([
      { id: 'of-illness', isInUse: true, isClinical: true },
      { id: 'of-talk', isInUse: true },
      { id: 'put-away', isInUse: false },
    ]);
    const inUse = (kind: Client['kind']) => planInUse(plan, forms, kind).map(({ instrument }) => instrument);
    expect(inUse('coaching')).toEqual(['swls', 'of-talk', 'unknown']);
    expect(inUse('therapy')).toEqual(['phq-9', 'swls', 'of-illness', 'of-talk', 'unknown']);
    const session = { id: 's1', status: 'open' } as const;
    const ofKind = (kind: Client['kind']) =>
      measuresDueIn(session, aClient({ kind, measures: [planned(1)] }), seriesOf(1, []), forms).length;
    expect([ofKind('therapy'), ofKind('coaching')]).toEqual([1, 0]);
  });

  it('asks for what was never answered, and again after as many held sessions as planned', () => {
    expect(dueMeasures([planned(3)], [], 1)).toEqual([{ ...planned(3), last: null }]);
    const dueIn = (session: number) => dueMeasures([planned(3)], seriesOf(session - 1, [2]), session).length;
    expect([3, 4, 5, 6].map(dueIn)).toEqual([0, 0, 1, 1]);
  });

  it('asks no more in the session in which it was answered, and looks at none that came later', () => {
    expect(dueMeasures([planned(1)], seriesOf(4, [4]), 4)).toEqual([]);
    expect(dueMeasures([planned(2)], seriesOf(9, [1, 9]), 3)).toEqual([{ ...planned(2), last: 1 }]);
  });

  it('keeps people and instruments apart', () => {
    const plan = [planned(1), planned(1, { rater: 'practitioner' }), planned(1, { instrument: 'gad-7' })];
    const due = dueMeasures(plan, seriesOf(1, [1]), 1);
    expect(due.map(({ instrument, rater }) => [instrument, rater])).toEqual([
      ['phq-9', 'practitioner'],
      ['gad-7', 'participant-1'],
    ]);
  });

  it('tells the same from the sessions a head holds as from all of them', () => {
    expect(LONGEST_INTERVAL).toBeLessThanOrEqual(HEAD_POINTS);
    const drawn = fc.record({
      count: fc.integer({ min: 0, max: 60 }),
      every: fc.integer({ min: 2, max: LONGEST_INTERVAL }),
      answered: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(drawn, ({ count, every, answered }) => {
        const series = seriesOf(count, answered);
        const head = buildHead(aClient({ measures: [planned(every)] }), series);
        const due = dueMeasures([planned(every)], series, count + 1).length;
        expect(countMeasuresDue(head, null, [])).toBe(due);
      }),
    );
  });

  it('of every session is worth a look on its day, while it runs, and after it was missed, not all the time', () => {
    const slot = { weekday: 3, minuteOfDay: 600, minutes: 50 };
    const [wednesday, thursday] = ['2026-03-04', '2026-03-05'];
    const counted = (today: string | null, answered: readonly number[], every = 1) => {
      const client = aClient({ slot, measures: [planned(every)] });
      return countMeasuresDue(buildHead(client, seriesOf(3, answered)), today, []);
    };
    const all = [1, 2, 3];
    expect([counted(wednesday, all), counted(thursday, all), counted(null, all)]).toEqual([1, 0, 0]);
    // The third session passed without it; or it was never answered.
    expect([counted(thursday, [1, 2]), counted(null, [])]).toEqual([1, 1]);
    // One of every second session is due in the fourth, whatever the day.
    expect([counted(thursday, [2], 2), counted(thursday, [3], 2)]).toEqual([1, 0]);
    const running = entryOf(aSession({ id: 'now', startedAt: 100, status: 'running' }));
    const head = buildHead(aClient({ measures: [planned(1)] }), buildSeries([...seriesOf(3, all), running]));
    const during = { ...head, openSession: { id: 'now', isRunning: true } };
    expect(countMeasuresDue(during, null, [])).toBe(1);
  });

  it('of every session is no more worth a look once the session of its day is over, or was cancelled', () => {
    const startedAt = new Date(2026, 2, 4, 10).getTime();
    const client = aClient({ slot: { weekday: 3, minuteOfDay: 600, minutes: 50 }, measures: [planned(1)] });
    const counted = (today: Partial<Session>) => {
      const session = aSession({ id: 'now', startedAt, measures: [aMeasure()], ...today });
      return countMeasuresDue(buildHead(client, buildSeries([entryOf(session)])), '2026-03-04', []);
    };
    expect(counted({})).toBe(0);
    expect(counted({ status: 'open', measures: [] })).toBe(1);
    const before = entryOf(aSession({ startedAt: startedAt - 7 * 86_400_000, measures: [aMeasure()] }));
    const off = entryOf(aSession({ id: 'off', startedAt, attendance: 'cancelled' }));
    const heads = [[before], [before, off]].map((entries) => buildHead(client, buildSeries(entries)));
    expect(heads.map((head) => countMeasuresDue(head, '2026-03-04', []))).toEqual([1, 0]);
  });

  it('of every session that was answered last time is asked as ever, and one that was not is due', () => {
    const slot = { weekday: 3, minuteOfDay: 600, minutes: 50 };
    const asked = (today: string, answered: readonly number[], life: Partial<Client> = {}) => {
      const head = buildHead(aClient({ slot, measures: [planned(1)], ...life }), seriesOf(3, answered));
      return measuresAsked(head, { today, forms: [] }).map(({ last, isAsEver }) => [last, isAsEver]);
    };
    const [wednesday, thursday] = ['2026-03-04', '2026-03-05'];
    expect(asked(thursday, [3])).toEqual([[3, true]]);
    expect(asked(wednesday, [3])).toEqual([[3, false]]);
    expect(asked(thursday, [2])).toEqual([[2, false]]);
    expect(asked(thursday, [2], { archived: true })).toEqual([]);
    expect(asked(thursday, [2], { ending: { kind: 'agreed', on: wednesday } })).toEqual([]);
  });

  it('asks nothing about a session that is finished, nor once the work is over', () => {
    const series = seriesOf(3, [1]);
    const client = aClient({ measures: [planned(1)] });
    const due = (id: string, status: Session['status'], life: Partial<Client> = {}) =>
      measuresDueIn({ id, status }, { ...client, ...life }, series, []).length;
    expect([due('s3', 'running'), due('s3', 'open'), due('s3', 'finished')]).toEqual([1, 1, 0]);
    expect([due('s1', 'open'), due('c3', 'open')]).toEqual([0, 0]);
    const ending = { kind: 'agreed', on: '2026-03-04' } as const;
    expect([due('s3', 'open', { archived: true }), due('s3', 'open', { ending })]).toEqual([0, 0]);
  });

  it('is refused where a measure stands twice for one person, for a stranger, or at no interval', () => {
    const plan = [planned(3), planned(5, { rater: 'practitioner' })];
    expect(planMeasures(aClient(), plan).measures).toEqual(plan);
    for (const wrong of [
      [planned(3), planned(5)],
      [planned(3, { rater: 'participant-9' })],
      [planned(0)],
      [planned(1.5)],
      [planned(LONGEST_INTERVAL + 1)],
    ])
      expect(() => planMeasures(aClient(), wrong)).toThrow(MeasurePlanError);
  });

  it('loses what was planned for somebody who is taken off the client, and nothing else', () => {
    const carer = { id: 'carer-1', label: 'Mother', role: 'carer' } as const;
    const child = aClient({
      population: 'child',
      participants: [...aClient().participants, carer],
      measures: [planned(3), planned(3, { rater: 'carer-1' }), planned(1, { rater: 'practitioner' })],
    });
    const form = { ...formOf(child), participants: aClient().participants };
    const changed = changeClient(child, form, () => 'new');
    expect(changed.measures).toEqual([planned(3), planned(1, { rater: 'practitioner' })]);
  });

  it('adds nothing to the head of a client without one', () => {
    expect(buildHead(aClient(), [])).not.toHaveProperty('measures');
  });
});
