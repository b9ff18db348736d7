import { describe, expect, it } from 'vitest';
import {
  builtKindsOf,
  type MeasureKind,
  measureKindsOf,
  measureLines,
} from '../../../lib/domain/alliance/measure-lines';
import { asInstrument } from '../../../lib/domain/alliance/own-instrument';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import type { Measure } from '../../../lib/domain/practice/measure';
import type { Session } from '../../../lib/domain/practice/session';
import { OUTCOMES } from '../../../lib/library/instruments/outcomes';
import { aBuiltInstrument, aMeasure, aSession } from '../../support/factories';

const CLIENT = 'participant-1';
const NOT_KEPT = { total: null, mean: null };
const lifeCheck = aMeasure({
  instrument: 'life-check',
  range: { lowest: 0, highest: 10, step: 0.5 },
  answers: [6, 7.5, null],
  result: { total: null, mean: 6.75 },
});
const builtAnswers = (answers: Measure['answers'], result: Measure['result']) =>
  aMeasure({ instrument: 'built-1', range: { lowest: 0, highest: 10, step: 1 }, answers, result });

/** What is drawn of one session: the part of each line and its value. */
function drawn(kinds: readonly MeasureKind[], session: Session) {
  const series = withoutSealed(buildSeries([entryOf(session)]));
  return measureLines(series, kinds, [CLIENT, 'practitioner'], () => session.measures).map((line) => {
    const { part } = line.kind;
    const name = typeof part === 'string' ? part : part.scale;
    return [name, line.rater, line.values.map(({ value }) => value)];
  });
}

describe('what is drawn under the alliance', () => {
  it('is each question of the life check by itself, and never their sum', () => {
    expect(drawn(OUTCOMES, aSession({ measures: [lifeCheck] }))).toEqual([
      ['wellbeing', CLIENT, [6]],
      ['satisfaction', CLIENT, [7.5]],
    ]);
  });

  it.each([
    ['better', 'outcome', 'increase'],
    ['worse', 'outcome', 'decrease'],
    ['closer', 'alliance', null],
    ['neither', 'session', null],
    ['unsaid', 'unknown', null],
  ] as const)('takes a built one whose higher number means %s as about: %s', (higher, about, better) => {
    for (const kind of builtKindsOf(aBuiltInstrument({ higher, total: 'none' })))
      expect(kind).toMatchObject({ about, better, instrument: { direction: { higher } } });
  });

  it('is the total of an own instrument, else its scales, else the mean of its items', () => {
    const kinds = (total: 'sum' | 'none', scales = aBuiltInstrument().scales) =>
      measureKindsOf(asInstrument(aBuiltInstrument({ total, scales })), 'unknown');
    const session = aSession({ measures: [builtAnswers([8, 2, 6], { total: 22, mean: 22 / 3 })] });
    expect(kinds('sum')[0]).toMatchObject({ part: 'total', lowest: 0, highest: 30, better: null });
    expect(drawn(kinds('sum'), session)).toEqual([['total', CLIENT, [22]]]);
    // The second item is reversed: 8 and 10 − 2.
    expect(drawn(kinds('none'), session)).toEqual([['Trust', CLIENT, [8]]]);
    expect(kinds('none', [])[0]).toMatchObject({ part: 'mean', lowest: 0, highest: 10 });
    expect(drawn(kinds('none', []), session)).toEqual([['mean', CLIENT, [22 / 3]]]);
  });

  it('counts a measure that was entered before its result was kept, by its answers', () => {
    expect(drawn(OUTCOMES, aSession({ measures: [aMeasure({ result: NOT_KEPT })] }))).toEqual([
      ['total', CLIENT, [9]],
    ]);
    const series = buildSeries([{ ...entryOf(aSession()), measures: undefined } as never]);
    const lines = measureLines(series, OUTCOMES, [CLIENT], () => [aMeasure({ result: NOT_KEPT })]);
    expect(lines.map(({ values }) => values.map(({ value }) => value))).toEqual([[9]]);
    const misfit = aMeasure({ answers: [1, 2], result: NOT_KEPT });
    expect(drawn(OUTCOMES, aSession({ measures: [misfit] }))).toEqual([]);
  });

  it('stays closed as long as the ratings do, but for one’s own', () => {
    const measures = [lifeCheck, aMeasure({ id: 'own', rater: 'practitioner', result: NOT_KEPT })];
    expect(drawn(OUTCOMES, aSession({ status: 'open', measures }))).toEqual([['total', 'practitioner', [9]]]);
  });
});
