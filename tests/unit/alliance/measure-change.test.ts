import { describe, expect, it } from 'vitest';
import { changeThreshold, readMeasure, readTogether } from '../../../lib/domain/alliance/measure-change';
import { measureLines } from '../../../lib/domain/alliance/measure-lines';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments/index';
import { OUTCOMES } from '../../../lib/library/instruments/outcomes';
import { aMeasure, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const CLIENT = 'participant-1';
const instrument = (id: string) => {
  const found = findInstrument(id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};

/** One session a week with the client's PHQ-9 total and bond; null where there is none. */
function seriesOf(totals: readonly (number | null)[], bonds: readonly number[] = []) {
  return buildSeries(
    totals.map((total, week) =>
      entryOf(
        aSession({
          id: `s${week}`,
          startedAt: MONDAY_NOON + week * WEEK,
          ratings: [
            aRating({ rater: 'practitioner', way: 'own' }),
            aRating({ values: values(8, 8, bonds[week] ?? 8) }),
          ],
          measures: total === null ? [] : [aMeasure({ result: { total, mean: null } })],
        }),
      ),
    ),
  );
}
const lineOf = (totals: readonly (number | null)[], bonds?: readonly number[]) => {
  const series = seriesOf(totals, bonds);
  const [line] = measureLines(series, OUTCOMES, [CLIENT], () => []);
  if (!line) throw new Error('No line');
  return { series, line };
};
const read = (totals: readonly (number | null)[]) => readMeasure(lineOf(totals).line, totals.length);

describe('outcomes', () => {
  it('have the range of their total, or of an answer where nothing is added up', () => {
    const ranges = Object.fromEntries(
      OUTCOMES.map(({ instrument: { id }, part, lowest, highest }) => [
        typeof part === 'string' ? id : `${id}: ${part.scale}`,
        [lowest, highest],
      ]),
    );
    expect(ranges).toEqual({
      'core-10': [0, 40],
      'phq-9': [0, 27],
      'gad-7': [0, 21],
      ors: [0, 40],
      cors: [0, 40],
      'who-5': [0, 100],
      swls: [5, 35],
      'flourishing-scale': [8, 56],
      swemwbs: [7, 35],
      'life-check: wellbeing': [0, 10],
      'life-check: satisfaction': [0, 10],
      'life-check: flourishing': [0, 10],
    });
  });

  it('are one line for each rater and instrument, without what stands on another form or is still closed', () => {
    const { line } = lineOf([14, null, 9]);
    expect(line.values.map(({ session, value }) => [session, value])).toEqual([
      [1, 14],
      [3, 9],
    ]);
    const other = aMeasure({ range: { lowest: 0, highest: 4, step: 1 } });
    const open = aSession({ status: 'open', ratings: [aRating()], measures: [aMeasure()] });
    const lines = (session: typeof open) =>
      measureLines(
        withoutSealed(buildSeries([entryOf(session)])),
        OUTCOMES,
        [CLIENT],
        () => session.measures,
      );
    expect(lines({ ...open, status: 'finished', measures: [other] })).toEqual([]);
    expect(lines(open)).toEqual([]);
    expect(lines({ ...open, ratings: [] })).toEqual([]);
    expect(lines({ ...open, status: 'finished' })).toHaveLength(1);
  });

  it('take the published threshold, or work one out from one sample’s spread and reliability', () => {
    expect(changeThreshold(instrument('phq-9'))).toMatchObject({
      points: 6,
      rule: 'published',
      verified: false,
    });
    // By hand: 1.96 × √2 × 6.56 × √(1 − .71) = 9.79; measurement notes give 9.8 for the retest.
    const flourishing = changeThreshold(instrument('flourishing-scale'));
    expect(flourishing).toMatchObject({ rule: 'computed', of: 'students in the USA', verified: false });
    expect(flourishing?.points).toBeCloseTo(9.79, 2);
    // By hand, with the retest rather than the consistency: 1.96 × √2 × 6.4 × √(1 − .82) = 7.53; the notes say about 7.
    expect(changeThreshold(instrument('swls'))?.points).toBeCloseTo(7.53, 2);
    expect(changeThreshold(instrument('swemwbs'))).toBeNull();
  });

  it('take what was published before anything that is worked out, and pair no figures of unknown samples', () => {
    // Measurement notes: "RCI 6 [M]"; the consistency of .90 stands there without a sample, the spread of 7.7 with one.
    const form = instrument('core-10');
    expect(changeThreshold(form)).toMatchObject({ points: 6, rule: 'published', verified: false });
    const figures = form.figures.filter(({ kind }) => kind !== 'reliable-change');
    expect(changeThreshold({ ...form, figures })).toBeNull();
    const ofSample = (of: string | null) =>
      figures.map((each) =>
        each.kind === 'alpha' || each.kind === 'standard-deviation' ? { ...each, of } : each,
      );
    // Two samples that are both unnamed are not one.
    expect(changeThreshold({ ...form, figures: ofSample(null) })).toBeNull();
    // By hand: 1.96 × √2 × 4.8 × √(1 − .90) = 4.207, were the first spread and the consistency of one sample.
    expect(changeThreshold({ ...form, figures: ofSample('one sample') })?.points).toBeCloseTo(4.207, 3);
  });

  it('pair a spread with a reliability only where the measurement notes do, and say that they are not verified', () => {
    const isPaired = ({ figures }: ReturnType<typeof instrument>) =>
      figures.some(
        ({ kind, of }) =>
          kind === 'standard-deviation' &&
          of !== null &&
          figures.some((each) => (each.kind === 'alpha' || each.kind === 'retest') && each.of === of),
      );
    // "RCI about 7 (SD 6.4)" of the SWLS, "RCI ~6.6 (alpha) to 9.8 (retest)" of the Flourishing Scale; both of figures marked [M].
    const paired = INSTRUMENTS.filter(isPaired);
    expect(paired.map(({ id }) => id)).toEqual(['swls', 'flourishing-scale']);
    for (const form of paired)
      expect(changeThreshold(form)).toMatchObject({ rule: 'computed', verified: false });
    for (const form of INSTRUMENTS.filter((each) => each.licence === 'entered'))
      expect(changeThreshold(form)?.rule === 'computed').toBe(paired.includes(form));
  });

  it('call six points of the CORE-10 a change, and five none, and find gains by the same six', () => {
    const core = OUTCOMES.find(({ instrument: form }) => form.id === 'core-10');
    if (!core) throw new Error('There is no CORE-10.');
    const of = (...totals: readonly number[]) => {
      const placed = totals.map((value, index) => ({ index, session: index + 1, value }));
      return readMeasure({ kind: core, rater: CLIENT, values: placed }, totals.length);
    };
    expect([of(20, 15).change?.isReached, of(20, 14).change?.isReached]).toEqual([false, true]);
    // 20 to 14: 6 points of 20; the means before and after, 20.33 and 14.33, differ by more than 2.776 × 0.577.
    expect(of(20, 21, 20, 14, 15, 14, 15, 14, 15, 14).gains).toMatchObject([{ to: { session: 4 } }]);
    expect(of(20, 21, 20, 15, 15, 14, 15, 14, 15, 14).gains).toEqual([]);
  });

  it('have one wherever one was published, or can be worked out, and nowhere else', () => {
    const thresholds = OUTCOMES.flatMap(({ instrument: form }) => {
      const threshold = changeThreshold(form);
      return threshold ? [[form.id, threshold.rule, Math.round(threshold.points * 10) / 10]] : [];
    });
    // Measurement notes: CORE-10 6, PHQ-9 6, GAD-7 4, ORS 5 or 6 (the stricter), Flourishing 9.8 by its retest, WHO-5 10 points.
    expect(new Set(thresholds)).toEqual(
      new Set([
        ['core-10', 'published', 6],
        ['phq-9', 'published', 6],
        ['gad-7', 'published', 4],
        ['ors', 'published', 6],
        ['swls', 'computed', 7.5],
        ['flourishing-scale', 'computed', 9.8],
        ['who-5', 'meaningful', 10],
      ]),
    );
    const kinds = (id: string) => instrument(id).figures.map(({ kind }) => kind);
    for (const { instrument: form } of OUTCOMES) {
      const has = (kind: string) => kinds(form.id).includes(kind as never);
      const isTold = has('reliable-change') || (has('standard-deviation') && (has('alpha') || has('retest')));
      expect(changeThreshold(form)?.rule ?? null).toSatisfy(
        (rule: string | null) => isTold === (rule === 'published' || rule === 'computed'),
      );
    }
  });

  it('call ten points of the WHO-5 a change that matters, not a reliable one, and no gain of it sudden', () => {
    const who = OUTCOMES.find(({ instrument: form }) => form.id === 'who-5');
    if (!who) throw new Error('There is no WHO-5.');
    const line = (...totals: readonly number[]) => ({
      ...{ kind: who, rater: CLIENT },
      values: totals.map((value, index) => ({ index, session: index + 1, value })),
    });
    const of = (...totals: readonly number[]) =>
      readMeasure(line(...totals), totals.length).change?.isReached;
    expect([of(40, 48), of(40, 50), of(50, 40)]).toEqual([false, true, true]);
    const steep = [20, 24, 20, 24, 20, 80, 84, 80, 84, 80];
    expect(readMeasure(line(...steep), steep.length).gains).toBeNull();
  });

  it('compare the newest total with the first from two on', () => {
    expect(read([14]).change).toBeNull();
    expect(read([14, 9]).change).toMatchObject({ points: -5, isReached: false });
    expect(read([14, null, 8]).change).toMatchObject({ points: -6, isReached: true });
  });

  it('name sudden gains from ten totals on, of neighbouring sessions only', () => {
    const fall = [20, 21, 20, 11, 10, 11, 10, 11, 10, 11];
    expect(read(fall.slice(0, 9)).gains).toBeNull();
    // 20 to 11: 9 points of 20; means 20.33 and 10.67 differ by more than 2.776 × 0.577.
    expect(read(fall).gains).toMatchObject([
      { from: { session: 3, value: 20 }, to: { session: 4, value: 11 } },
    ]);
    expect(read([20, 21, 20, null, 11, 10, 11, 10, 11, 10, 11]).gains).toEqual([]);
    expect(read(fall.toReversed()).gains).toEqual([]);
  });

  it('leave out the values a threshold was not published for, and tell by none where too few are left', () => {
    const { line } = lineOf([3, 14, 12, 7]);
    const of = (...unfit: readonly number[]) => readMeasure(line, 4, new Set(unfit));
    expect(of()).toMatchObject({ count: 4, change: { points: 4, isReached: false } });
    expect(of(1)).toMatchObject({ count: 3, change: { first: { session: 2 }, points: -7, isReached: true } });
    expect(of(4)).toMatchObject({ count: 3, change: { newest: { session: 3 }, points: 9, isReached: true } });
    expect(of(1, 2, 3)).toMatchObject({ count: 4, change: { points: 4, threshold: null, isReached: null } });
    const fall = lineOf([20, 21, 20, 11, 10, 11, 10, 11, 10, 11, 10]).line;
    const gains = (...unfit: readonly number[]) => readMeasure(fall, 11, new Set(unfit)).gains;
    // A step from or to a value that is left out is no step.
    expect([gains()?.length, gains(11)?.length, gains(4)?.length]).toEqual([1, 1, 0]);
    expect(gains(1, 2)).toBeNull();
  });

  it('are said to move with the alliance only from ten sessions that have both', () => {
    const totals = [14, 13, 14, 12, 11, 12, 10, 9, 10, 8];
    const bonds = [6, 6.5, 6, 7, 7, 7.5, 8, 7.5, 8, 8.5];
    const together = ({ series, line }: ReturnType<typeof lineOf>) =>
      readTogether(series, line, { rater: CLIENT, component: 'bond' });
    expect(together(lineOf(totals.slice(0, 9), bonds))).toEqual({ count: 9, tracking: null });
    const { count, tracking } = together(lineOf(totals, bonds));
    expect(count).toBe(10);
    // SciPy: pearsonr(bonds, totals) and its confidence_interval().
    expect(tracking?.r).toBeCloseTo(-0.9207005448889366, 8);
    expect(tracking?.interval?.[0]).toBeCloseTo(-0.9814075563852585, 6);
    expect(tracking?.interval?.[1]).toBeCloseTo(-0.6925347592503346, 6);
  });
});
