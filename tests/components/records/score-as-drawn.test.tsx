import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { MeasureScore } from '../../../components/records/MeasureScore';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import { type MeasurePart, measureKindsOf, measureLines } from '../../../lib/domain/alliance/measure-lines';
import { asInstrument } from '../../../lib/domain/alliance/own-instrument';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { resultOf } from '../../../lib/domain/practice/measure';
import { findInstrument, INSTRUMENTS } from '../../../lib/library/instruments/index';
import { aMeasure, aSession } from '../../support/factories';

const RATER = 'practitioner';

function formOf(id: string): Instrument {
  const found = findInstrument(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

/** Every paragraph and line that stands under the answers. */
function saidOf(instrument: Instrument, answers: readonly (number | null)[]): readonly string[] {
  const { container } = render(<MeasureScore instrument={instrument} answers={answers} />);
  return [...container.querySelectorAll('p, li')].map(({ textContent }) => textContent ?? '');
}

/** What Trends draws of the same answers, by part: as kept with their result, and as scored again from the record. */
function drawnOf(instrument: Instrument, answers: readonly number[]) {
  const { id, range } = instrument;
  const measure = aMeasure({ rater: RATER, instrument: id, range, answers });
  const kept = { ...measure, result: resultOf(instrument, measure) };
  const series = buildSeries([entryOf(aSession({ measures: [kept] }))]);
  const kinds = measureKindsOf(instrument, 'outcome').filter((kind) => kind.lowest !== kind.highest);
  const ofForm = kinds.filter(({ instrument: form }) => form.range.lowest === range.lowest);
  return measureLines(series, ofForm, [RATER], () => [kept]).map(({ kind, values }) => ({
    part: kind.part,
    value: values[0]?.value ?? Number.NaN,
  }));
}

/** Answers that differ from item to item, so that no two scales come out alike by chance; each on its item's range. */
function variedAnswers({ items, range }: Instrument): number[] {
  return items.map(({ range: own = range }, at) => {
    const steps = Math.round((own.highest - own.lowest) / own.step);
    const answer = own.lowest + ((at * at + 2 * at + 1) % (steps + 1)) * own.step;
    const isOnForm = !own.without?.includes(answer);
    return isOnForm ? Math.round(answer * 10) / 10 : own.highest;
  });
}

const plain = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const isScale = (part: MeasurePart) => typeof part === 'object';
const scored = INSTRUMENTS.map((each) => [each.id, each] as const);

describe('what a form says its answers amount to', () => {
  // The published key of Form 5: an index is the mean of its five items, item 1 stands apart. By hand, of sevens throughout:
  // depth 1+7+1+7+1 = 17, smoothness 7+1+7+7+1 = 23, positivity 1+7+7+1+1 = 17, arousal 1+7+7+1+7 = 23; each of five.
  it('is the means of the four indices of the SEQ, and neither a sum nor a mean of all', () => {
    const said = saidOf(formOf('seq'), Array<number>(21).fill(7));
    expect(said).toEqual(
      expect.arrayContaining([
        'Depth: mean 3.4',
        'Smoothness: mean 4.6',
        'Positivity: mean 3.4',
        'Arousal: mean 4.6',
      ]),
    );
    expect(said[0]).toBe('21 of 21 answered');
    expect(said).toContain('Item 1 stands apart: it is in none of these.');
    expect(said.join(' ')).not.toMatch(/\b(?:17|23|4\.14)\b|item mean/);
  });

  it('is one number a question of the life check, which are never put together', () => {
    const said = saidOf(formOf('life-check'), [9, 7.5, 6]);
    expect(said.slice(0, 4)).toEqual([
      '3 of 3 answered',
      'wellbeing: 9',
      'satisfaction with life: 7.5',
      'flourishing: 6',
    ]);
    expect(said.join(' ')).not.toMatch(/: mean|item mean|total/i);
  });

  it('is the mean of the five items of the ARM-5, which has neither scales nor a sum', () => {
    // By hand, item 3 turned round: (6 + 5 + 6 + 4 + 7) / 5.
    expect(saidOf(formOf('arm-5'), [6, 5, 2, 4, 7])[0]).toBe('item mean 5.6 (1-7) · 5 of 5 answered');
  });

  it('counts what was answered of a scale that is given as a mean, and gives none below three quarters', () => {
    const answers = [7, null, 7, 7, 7, null, 7, 7, 7, 7, 7, ...Array<number>(10).fill(7)];
    const said = saidOf(formOf('seq'), answers);
    expect(said).toContain('Smoothness: mean –, 3 of 5 answered');
    const one = answers.map((answer, at) => (at === 5 ? 7 : answer));
    // By hand: items 5 and 11 turned round, 6 and 10 as they are, 2 left out: (1 + 7 + 7 + 1) / 4.
    expect(saidOf(formOf('seq'), one)).toContain('Smoothness: mean 4, 4 of 5 answered');
  });

  it('holds for one that the practitioner built with scales and without a total', () => {
    const built = asInstrument({
      kind: 'own-instrument',
      id: 'built',
      name: 'Mine',
      wording: { instructions: '', items: ['a', 'b', 'c', 'd'], anchors: [] },
      population: ['adult'],
      range: { lowest: 0, highest: 10, step: 1 },
      reversed: [2],
      scales: [{ name: 'Ease', items: [1, 2] }],
      total: 'none',
      isInUse: true,
      at: 0,
    });
    // By hand: item 2 turned round is 6, so the mean of 8 and 6.
    expect(saidOf(built, [8, 4, 1, 1]).slice(0, 3)).toEqual([
      '4 of 4 answered',
      'Ease: mean 7',
      'Items 3 and 4 stand apart: they are in none of these.',
    ]);
  });

  it.each(scored)('is what Trends draws: %s', (_id, instrument) => {
    const answers = variedAnswers(instrument);
    const said = saidOf(instrument, answers);
    const drawn = drawnOf(instrument, answers);
    expect(drawn.length).toBeGreaterThan(0);
    for (const { part, value } of drawn) {
      const number = plain.format(value);
      if (part === 'total') expect(said[0]).toMatch(new RegExp(`^Total ${number}\\b`));
      else if (part === 'mean') expect(said[0]).toContain(`item mean ${number} (`);
      else
        expect(said.some((line) => line.endsWith(`: ${number}`) || line.endsWith(`: mean ${number}`))).toBe(
          true,
        );
    }
    // Nothing is put together that is not drawn: where scales are drawn, there is no number over all of them.
    if (drawn.every(({ part }) => isScale(part))) {
      expect(said[0]).toMatch(/^\d+ of \d+ answered$/);
      expect(resultOf(instrument, { range: instrument.range, answers })).toEqual({ total: null, mean: null });
      expect(said.filter((line) => / mean [\d.]+$|: [\d.]+$/.test(line))).toHaveLength(drawn.length);
    }
  });
});
