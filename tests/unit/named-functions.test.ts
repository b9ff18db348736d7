import { describe, expect, expectTypeOf, it } from 'vitest';
import * as scoring from '../../lib/domain/alliance/scoring';
import * as ewma from '../../lib/domain/statistics/ewma';
import * as goalAttainment from '../../lib/domain/statistics/goal-attainment';
import * as individualsChart from '../../lib/domain/statistics/individuals-chart';
import { StatisticsInputError } from '../../lib/domain/statistics/input';
import * as predictiveBand from '../../lib/domain/statistics/predictive-band';
import * as reliableChange from '../../lib/domain/statistics/reliable-change';
import * as suddenGains from '../../lib/domain/statistics/sudden-gains';
import * as theilSen from '../../lib/domain/statistics/theil-sen';
import * as tracking from '../../lib/domain/statistics/tracking';
import * as library from '../../lib/library/instruments/index';

// Cases outside this tree call these by file, name and shape. What each computes is tested beside it; here stands what may not move.

const SAMPLE = { standardDeviation: 7.5, reliability: 0.8, before: 32.5, after: 47.5 };
const PRIOR = { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.8 };
const EWMA = { weight: 0.3, width: 3, start: 7, standardDeviation: 1 };
const GAIN = { threshold: 6, fraction: 0.25, direction: 'decrease' } as const;
const CLINICAL = { mean: 40, standardDeviation: 7.5 };
const FUNCTIONAL = { mean: 60, standardDeviation: 7.5 };
const keysOf = (value: object) => Object.keys(value).sort();

describe('the functions that others call', () => {
  it('scoreAnswers gives total, mean, scales, band and flags', () => {
    const form = library.findInstrument('haq-ii');
    if (!form) throw new Error('There is no HAq-II.');
    const score = scoring.scoreAnswers(form, [...Array<number>(18).fill(5), null]);
    expectTypeOf(score).toEqualTypeOf<scoring.Score>();
    expect(keysOf(score)).toEqual(['band', 'flags', 'mean', 'scales', 'total']);
    expect([score.total, score.band]).toEqual([null, null]);
    // Eighteen of nineteen: fourteen fives, and four that count the other way round as two.
    expect(score.mean).toBeCloseTo((14 * 5 + 4 * 2) / 18, 9);
    expect(score.flags).toContain('incomplete');
    const scaled = library.findInstrument('wai-sr');
    if (!scaled) throw new Error('There is no WAI-SR.');
    const { scales } = scoring.scoreAnswers(scaled, Array<number>(12).fill(3));
    expect(scales['goal']).toEqual({ sum: 12, mean: 3, answered: 4, of: 4 });
    const nothing = scoring.scoreAnswers(scaled, Array<null>(12).fill(null));
    expect(nothing).toMatchObject({ total: null, mean: null, band: null });
    expect(nothing.scales['bond']).toEqual({ sum: null, mean: null, answered: 0, of: 4 });
    expect(() => scoring.scoreAnswers(scaled, [])).toThrow(scoring.AnswerCountError);
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 0, 6, 2.5])
      expect(() => scoring.scoreAnswers(scaled, [wrong, ...Array<null>(11).fill(null)])).toThrow(
        scoring.AnswerRangeError,
      );
  });

  it('findInstrument knows the ids that were agreed, and no other', () => {
    const agreed =
      'gtb-session life-check wai wai-s wai-sr wai-srt haq-i haq-ii haq-ii-practitioner srs ors arm-5 tasc-r core-10 who-5 swls flourishing-scale phq-9 gad-7';
    for (const id of agreed.split(' ')) expect(library.findInstrument(id)?.id).toBe(id);
    for (const id of ['', 'HAQ-II', '__proto__', 'constructor'])
      expect(library.findInstrument(id)).toBeNull();
  });

  it('reliableChange and clinicalCutoffs', () => {
    const change = reliableChange.reliableChange(SAMPLE);
    expect(keysOf(change)).toEqual(['differenceError', 'index', 'isReliable', 'standardError', 'threshold']);
    // Change is after − before.
    expect(change.index).toBeCloseTo(3.16, 2);
    expect(reliableChange.reliableChange({ ...SAMPLE, before: 47.5, after: 32.5 }).index).toBeCloseTo(
      -3.16,
      2,
    );
    const cutoffs = reliableChange.clinicalCutoffs({ clinical: CLINICAL, functional: FUNCTIONAL });
    expect(cutoffs).toEqual({ a: 55, b: 45, c: 50 });
  });

  it('individualsChart, of no value, one and two', () => {
    const { individualsChart: chart } = individualsChart;
    const none = { lower: null, upper: null, meanMovingRange: null, movingRangeUpper: null };
    expect(chart([])).toEqual({ centre: null, ...none });
    expect(chart([7])).toEqual({ centre: 7, ...none });
    expect(chart([6, 8])).toMatchObject({ centre: 7, meanMovingRange: 2 });
  });

  it('predictiveBand, also of no earlier value, covering .95 unless told otherwise', () => {
    const { predictiveBand: band } = predictiveBand;
    const before = band([], PRIOR);
    expect(keysOf(before)).toEqual(['degreesOfFreedom', 'location', 'lower', 'scale', 'upper']);
    expect(before).toMatchObject({ location: 7.5, degreesOfFreedom: 6 });
    expect(band([7, 8], PRIOR)).toEqual(band([7, 8], PRIOR, 0.95));
    expect(band([7], PRIOR).degreesOfFreedom).toBe(7);
  });

  it('theilSen, of no point and one', () => {
    const nothing = { slope: null, intercept: null, interval: null };
    expect([theilSen.theilSen([]), theilSen.theilSen([{ x: 1, y: 7 }])]).toEqual([nothing, nothing]);
    const line = theilSen.theilSen([1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 2 * x + (x % 2) })));
    expectTypeOf(line.interval).toEqualTypeOf<readonly [number, number] | null>();
    expect(line.interval).toHaveLength(2);
  });

  it('ewma gives a point for each value', () => {
    expect(ewma.ewma([], EWMA)).toEqual([]);
    const [first] = ewma.ewma([8], EWMA);
    expect(first?.value).toBeCloseTo(7.3, 12);
    expect(first?.lower).toBeCloseTo(7 - 0.9, 12);
    expect(first?.upper).toBeCloseTo(7 + 0.9, 12);
  });

  it('suddenGains gives the place before the step and three criteria', () => {
    expect([suddenGains.suddenGains([], GAIN), suddenGains.suddenGains([20], GAIN)]).toEqual([[], []]);
    const found = suddenGains.suddenGains([20, 21, 20, 10, 10, 11], GAIN);
    expect(found).toEqual([{ index: 2, criteria: [true, true, true] }]);
    // Over a missing session there is no step, and of one value on a side nothing can be told.
    expect(suddenGains.suddenGains([20, null, 10], GAIN)).toEqual([]);
    expect(suddenGains.suddenGains([20, 10], GAIN)).toEqual([{ index: 0, criteria: [true, true, null] }]);
  });

  it('goalAttainmentT gives a number, with .3 unless told otherwise', () => {
    const goals = [
      { level: 1, weight: 2 },
      { level: 0, weight: 1 },
    ];
    expect(goalAttainment.goalAttainmentT(goals)).toBe(goalAttainment.goalAttainmentT(goals, 0.3));
    expect(goalAttainment.goalAttainmentT([{ level: 2, weight: 1 }])).toBeCloseTo(70, 9);
    expect(() => goalAttainment.goalAttainmentT([])).toThrow(StatisticsInputError);
  });

  it('trackingCorrelation gives r, interval and n, of no pair and one', () => {
    const pair = { practitioner: 7, client: 8 };
    expect(tracking.trackingCorrelation([])).toEqual({ r: null, interval: null, n: 0 });
    expect(tracking.trackingCorrelation([pair])).toEqual({ r: null, interval: null, n: 1 });
  });

  it('refuse what is no number by a named error', () => {
    const { NaN: none, POSITIVE_INFINITY: endless } = Number;
    for (const wrong of [none, endless]) {
      const calls = [
        () => reliableChange.reliableChange({ ...SAMPLE, after: wrong }),
        () =>
          reliableChange.clinicalCutoffs({
            clinical: { ...CLINICAL, mean: wrong },
            functional: FUNCTIONAL,
          }),
        () => individualsChart.individualsChart([7, wrong]),
        () => predictiveBand.predictiveBand([7, wrong], PRIOR),
        () => predictiveBand.predictiveBand([7], PRIOR, wrong),
        () => theilSen.theilSen([{ x: 1, y: wrong }]),
        () => ewma.ewma([wrong], EWMA),
        () => suddenGains.suddenGains([20, wrong], GAIN),
        () => goalAttainment.goalAttainmentT([{ level: wrong, weight: 1 }]),
        () => tracking.trackingCorrelation([{ practitioner: 7, client: wrong }]),
      ];
      for (const call of calls) expect(call).toThrow(StatisticsInputError);
    }
  });
});
