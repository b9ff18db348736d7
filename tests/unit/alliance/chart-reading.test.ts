import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRatings, readCell, readHead, readTrend } from '../../../lib/domain/alliance/chart-reading';
import { COMPONENTS, NO_VALUES } from '../../../lib/domain/alliance/components';
import { ratedValue } from '../../../lib/domain/alliance/series';
import { CLIENT, PARTNER, rated, weekly, YOU } from '../../components/charts/sample';

const pair = { raters: [CLIENT, YOU], components: ['bond'] as const };
const kinds = (series: ReturnType<typeof weekly>) => readTrend({ series, ...pair }).map(({ kind }) => kind);

describe('readCell', () => {
  it('keeps apart a value, a blank, "rather not", no rating and a session that was not held', () => {
    const blank = { ...rated('client-1', 5), values: { goal: 5, task: 5, bond: null } };
    const series = weekly(
      [[rated('client-1', 0)], [blank], [rated('client-1', 'declined')], [], [rated('client-1', 5)]],
      { 4: { attendance: 'cancelled' } },
    );
    expect(series.map((point) => readCell(point, 'client-1', 'bond'))).toEqual([
      { kind: 'value', value: 0 },
      { kind: 'blank' },
      { kind: 'declined' },
      { kind: 'missing' },
      { kind: 'not-held' },
    ]);
  });

  it('has a value exactly where a held session has one', () => {
    const answer = fc.constantFrom(null, 'declined' as const, 0, 4.5, 10);
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, fc.boolean()), { maxLength: 12 }), (answers) => {
        const series = weekly(
          answers.map(([value]) => (value === null ? [] : [rated('client-1', value)])),
          Object.fromEntries(
            answers.map(([, held], index) => [index, held ? {} : { attendance: 'not-attended' as const }]),
          ),
        );
        for (const point of series) {
          const cell = readCell(point, 'client-1', 'goal');
          const expected = point.number === null ? null : ratedValue(point, 'client-1', 'goal');
          expect(cell.kind === 'value' ? cell.value : null).toBe(expected);
        }
      }),
    );
  });
});

describe('readTrend', () => {
  it('says only that there is nothing where nobody rated', () => {
    expect(readTrend({ series: weekly([[], []]), ...pair })).toEqual([{ kind: 'none', held: 2 }]);
  });

  it('compares nothing after one rating', () => {
    const series = weekly([[], [rated('client-1', 6)]]);
    expect(readTrend({ series, ...pair })).toEqual([{ kind: 'one', rater: 'client-1', session: 2 }]);
  });

  it('gives the newest values with their signed gap, and the range of each side', () => {
    const series = weekly([
      [rated('client-1', 8), rated('practitioner', 7)],
      [rated('client-1', 6), rated('practitioner', 7)],
      [rated('client-1', 8), rated('practitioner', 6)],
    ]);
    expect(readTrend({ series, ...pair })).toEqual([
      {
        kind: 'latest',
        component: 'bond',
        session: 3,
        values: [
          { rater: 'client-1', value: 8 },
          { rater: 'practitioner', value: 6 },
        ],
        gap: -2,
      },
      {
        kind: 'range',
        component: 'bond',
        rater: 'client-1',
        lowest: { session: 2, value: 6 },
        highest: { session: 3, value: 8 },
      },
      {
        kind: 'range',
        component: 'bond',
        rater: 'practitioner',
        lowest: { session: 3, value: 6 },
        highest: { session: 2, value: 7 },
      },
    ]);
  });

  it('never names one gap for a couple', () => {
    const series = weekly([
      [rated('client-1', 8), rated('client-2', 4), rated('practitioner', 7)],
      [rated('client-2', 4), rated('practitioner', 7)],
    ]);
    const readings = readTrend({ series, raters: [CLIENT, PARTNER, YOU], components: COMPONENTS });
    const gaps = readings.flatMap((reading) => (reading.kind === 'latest' ? [reading.gap] : []));
    expect(gaps).toEqual([null, null, null]);
  });

  it('tells what was said beside the values, and how many sessions both rated', () => {
    const series = weekly(
      [
        [rated('client-1', 8), rated('practitioner', 7)],
        [rated('client-1', 'declined', true), rated('practitioner', 7)],
        [],
      ],
      { 0: { strains: 2 }, 1: { repairs: 1 }, 2: { attendance: 'cancelled' } },
    );
    expect(
      readTrend({ series, ...pair }).filter(({ kind }) => kind !== 'latest' && kind !== 'range'),
    ).toEqual([
      { kind: 'coverage', raters: 2, rated: 1, held: 2 },
      { kind: 'concern', rater: 'client-1', count: 1, numbers: [2] },
      { kind: 'declined', rater: 'client-1', count: 1, numbers: [2] },
      { kind: 'strain', rater: null, count: 1, numbers: [1] },
      { kind: 'repair', rater: null, count: 1, numbers: [2] },
      { kind: 'not-held', rater: null, count: 1, numbers: [] },
    ]);
  });

  it('claims no direction, however many ratings there are', () => {
    const series = weekly(Array.from({ length: 20 }, (_, index) => [rated('client-1', index / 2)]));
    expect(new Set(kinds(series))).toEqual(new Set(['latest', 'range', 'coverage']));
  });

  it('counts ratings with a value only', () => {
    const series = weekly([
      [rated('client-1', 'declined'), rated('practitioner', 0)],
      [rated('client-1', 5)],
    ]);
    expect(countRatings({ series, ...pair })).toBe(2);
  });
});

describe('readHead', () => {
  it('gives the newest value of each rater, whichever session it is from', () => {
    const all = (value: number) => ({ goal: value, task: value, bond: value });
    const points = [
      { at: 1, practitioner: all(4), clients: [all(6), all(9)] },
      { at: 2, practitioner: all(5), clients: [NO_VALUES, all(3)] },
    ];
    expect(readHead(points, 'task')).toEqual({ component: 'task', practitioner: 5, clients: [6, 3] });
  });
});
