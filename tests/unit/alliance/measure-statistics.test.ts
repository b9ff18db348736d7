import { describe, expect, it } from 'vitest';
import { readMeasure } from '../../../lib/domain/alliance/measure-change';
import { type MeasureLine, measureKindsOf, measureLines } from '../../../lib/domain/alliance/measure-lines';
import { assumptionsFor, readMeasureLine } from '../../../lib/domain/alliance/measure-statistics';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { SHOWN_FROM } from '../../../lib/domain/alliance/what-to-show';
import { entryOf } from '../../../lib/domain/practice/head';
import { resultOf } from '../../../lib/domain/practice/measure';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { ALLIANCE_MEASURES } from '../../../lib/library/instruments/alliance-measures';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments/index';
import { OUTCOMES } from '../../../lib/library/instruments/outcomes';
import { aMeasure, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const CLIENT = 'participant-1';
const PHQ = [14, 12, 15, 13, 9, 10, 8, 9, 7, 8, 6];
const SRS = [34, 36, 33.5, 37, 36.5, 38];
const KINDS = [...OUTCOMES, ...ALLIANCE_MEASURES];

/** One session a week with a total of an instrument, and the line that is drawn of it. */
function lineOf(id: string, totals: readonly number[]) {
  const range = findInstrument(id)?.range ?? { lowest: 0, highest: 0, step: 1 };
  const series = buildSeries(
    totals.map((total, week) => {
      const measure = aMeasure({ instrument: id, range, result: { total, mean: null } });
      return entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, measures: [measure] }));
    }),
  );
  const [line] = measureLines(series, KINDS, [CLIENT], () => []);
  if (!line) throw new Error('No line');
  return { series, line };
}
function read(id: string, totals: readonly number[]) {
  const { series, line } = lineOf(id, totals);
  return readMeasureLine(series, line, STARTING_ASSUMPTIONS);
}
const kindOf = (id: string) => KINDS.find(({ instrument }) => instrument.id === id) as MeasureLine['kind'];

describe('what values of a further instrument can say', () => {
  it('assumes the spread for 0-10, stretched to its scale, and never where values lie', () => {
    expect(assumptionsFor(kindOf('srs'), STARTING_ASSUMPTIONS)).toMatchObject({ weight: 0, scale: 3.2 });
    expect(assumptionsFor(kindOf('phq-9'), STARTING_ASSUMPTIONS)).toMatchObject({ weight: 0, scale: 2.16 });
    // Whatever is usual on the statements of a session, an instrument's own values alone say what is usual on it.
    const { series, line } = lineOf('wai-sr', [20, 22, 21]);
    const from = (mean: number) =>
      readMeasureLine(series, line, { ...STARTING_ASSUMPTIONS, mean, weight: 9 });
    expect(from(2).next).toEqual(from(10).next);
    expect(((from(2).next?.lower ?? 0) + (from(2).next?.upper ?? 0)) / 2).toBeCloseTo(21, 10);
  });

  // Figures of NumPy and SciPy (t quantiles, theilslopes), computed apart from this code.
  it('is a usual range from two values on', () => {
    expect(read('srs', SRS.slice(0, 1)).next).toBeNull();
    const two = read('srs', SRS.slice(0, 2)).next;
    expect(two?.lower).toBeCloseTo(27.0468, 4);
    // 42.953 lies beyond the scale.
    expect(two?.upper).toBe(40);
    const five = read('phq-9', PHQ.slice(0, 5)).next;
    expect(five?.lower).toBeCloseTo(7.5012, 4);
    expect(five?.upper).toBeCloseTo(17.6988, 4);
  });

  it('is limits and slope from six, and the moving average from ten', () => {
    const few = read('srs', SRS.slice(0, 5));
    expect([few.nextLimits, few.slope, few.movingAverage]).toEqual([null, null, []]);
    const six = read('srs', SRS);
    expect(six.nextLimits?.lower).toBeCloseTo(30.5133, 4);
    // 41.15 lies beyond the scale: not drawn.
    expect(six.nextLimits?.upper).toBeNull();
    expect(six.slope?.slope).toBeCloseTo(0.625, 10);
    expect(six.movingAverage).toEqual([]);
    const eleven = read('phq-9', PHQ);
    expect(eleven.slope?.slope).toBeCloseTo(-0.8, 10);
    expect(eleven.nextLimits?.lower).toBeCloseTo(4.7709, 4);
    expect(eleven.nextLimits?.upper).toBeCloseTo(15.4109, 4);
    expect(eleven.movingAverage.at(-1)?.value).toBeCloseTo(7.954538, 6);
  });

  it('says where a scale has no room left: at its best end, which for symptoms is the lowest', () => {
    expect(read('srs', [40, 40, 40, 40, 39]).atBest).toBe(4);
    expect(read('phq-9', [0, 0, 0, 0, 1]).atBest).toBe(4);
    expect(read('phq-9', [27, 27, 27, 27, 26]).atBest).toBeNull();
  });

  it('finds sudden gains on outcomes alone, from as many values as they need', () => {
    const fall = [20, 20, 21, 20, 20, 6, 6, 5, 6, 6];
    expect(fall).toHaveLength(SHOWN_FROM['sudden-gains']);
    const gainsOf = (id: string, totals: readonly number[]) =>
      readMeasure(lineOf(id, totals).line, totals.length).gains;
    expect(gainsOf('phq-9', fall)).toHaveLength(1);
    expect(gainsOf('phq-9', fall.slice(0, 9))).toBeNull();
    expect(gainsOf('srs', fall)).toBeNull();
  });

  it('holds no threshold of a total against the mean of a scale', () => {
    const figures = [
      { kind: 'reliable-change' as const, value: 1, of: 'adults', source: 'a paper', verified: true },
    ];
    const instrument = { ...kindOf('srs').instrument, figures };
    const change = (part: MeasureLine['kind']['part']) => {
      const { line } = lineOf('srs', [30, 35]);
      return readMeasure({ ...line, kind: { ...line.kind, instrument, part } }, 2).change;
    };
    expect(change('total')?.isReached).toBe(true);
    expect(change('mean')).toMatchObject({ threshold: null, isReached: null });
  });
});

describe('forms about the alliance', () => {
  it('have a line even where one side alone answers them, and are never called an outcome', () => {
    for (const id of ['wai', 'wai-sr', 'haq-ii', 'arm-5', 'srs', 'tasc-r']) {
      const form = findInstrument(id);
      if (!form) throw new Error(id);
      const { range } = form;
      const answers = form.items.map(() => range.highest);
      const measure = aMeasure({
        instrument: id,
        range,
        answers,
        result: resultOf(form, { range, answers }),
      });
      const series = buildSeries([entryOf(aSession({ measures: [measure] }))]);
      const lines = measureLines(series, KINDS, ['practitioner', CLIENT], () => [measure]);
      expect(
        lines.map(({ rater, kind }) => [rater, kind.about]),
        id,
      ).toEqual([[CLIENT, 'alliance']]);
    }
  });

  it('are closed until the practitioner’s own rating is in', () => {
    const srs = aMeasure({ instrument: 'srs', range: { lowest: 0, highest: 10, step: 0.1 } });
    const series = withoutSealed(buildSeries([entryOf(aSession({ status: 'open', measures: [srs] }))]));
    expect(measureLines(series, KINDS, [CLIENT], () => [srs])).toEqual([]);
  });

  it('reach as far as their items do, in each format they are in use with', () => {
    const rangesOf = (id: string) =>
      ALLIANCE_MEASURES.filter(({ instrument }) => instrument.id === id).map(({ lowest, highest }) => [
        lowest,
        highest,
      ]);
    expect(rangesOf('haq-ii')).toEqual([[19, 114]]);
    // Its first sum goes to 24, the other two to 12.
    expect(rangesOf('star-p')).toEqual([[0, 48]]);
    expect(rangesOf('haq-i')).toEqual([
      [-33, 33],
      [11, 44],
    ]);
    expect(rangesOf('arm-5')).toEqual([[1, 7]]);
  });

  it('are with the outcomes everything that the library has beside the session’s own statements', () => {
    const drawn = new Set(KINDS.map(({ instrument }) => instrument.id));
    const left = INSTRUMENTS.filter(({ id }) => !drawn.has(id)).map(({ id }) => id);
    expect(left).toEqual(['gtb-session']);
    expect(measureKindsOf(kindOf('arm-5').instrument, 'alliance')).toMatchObject([{ part: 'mean' }]);
  });
});
