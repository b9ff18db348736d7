import { describe, expect, it } from 'vitest';
import { sayChanges, sayKind } from '../../../components/charts/statistics/measure-words';
import { sayMore } from '../../../components/charts/statistics/statistics-words';
import { readMeasure } from '../../../lib/domain/alliance/measure-change';
import { type MeasureKind, measureKindsOf } from '../../../lib/domain/alliance/measure-lines';
import { asInstrument } from '../../../lib/domain/alliance/own-instrument';
import { ALLIANCE_MEASURES } from '../../../lib/library/instruments/alliance-measures';
import { OUTCOMES } from '../../../lib/library/instruments/outcomes';
import { aBuiltInstrument } from '../../support/factories';

const kindOf = (id: string): MeasureKind => {
  const found = [...OUTCOMES, ...ALLIANCE_MEASURES].find(({ instrument }) => instrument.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const higherOf = (id: string) => sayKind(kindOf(id))[0];

describe('what is said of a further instrument', () => {
  it('is which way its numbers go, also about the alliance, and where that is not verified', () => {
    expect(higherOf('core-10')).toBe('A higher number means doing worse.');
    expect(higherOf('who-5')).toBe('A higher number means doing better.');
    expect(higherOf('haq-ii')).toBe('A higher number means a closer alliance.');
    expect(higherOf('wai')).toBe(
      'A higher number means a closer alliance. That is not verified: check it against your copy.',
    );
    expect(higherOf('seq')).toMatch(/^It describes how a session was: no direction/);
    const ofOwn = (own = aBuiltInstrument()) =>
      measureKindsOf(asInstrument(own), 'unknown').map((kind) => sayKind(kind)[0]);
    expect(ofOwn()).toEqual(['You built it, so Beside does not know which way is better on it.']);
    expect(ofOwn(aBuiltInstrument({ higher: 'worse' }))).toEqual(['A higher number means doing worse.']);
  });

  it('promises sudden gains only where something is published to tell them by', () => {
    const isPromised = (kind: MeasureKind) => /sudden gains/.test(sayMore(9, kind) ?? '');
    expect(['phq-9', 'swls'].map((id) => isPromised(kindOf(id)))).toEqual([true, true]);
    // A change that matters is no reliable one; of the others nothing is published.
    expect(['who-5', 'swemwbs', 'life-check', 'srs'].map((id) => isPromised(kindOf(id)))).toEqual([
      ...[false, false, false, false],
    ]);
    const { instrument } = kindOf('phq-9');
    expect(isPromised({ ...kindOf('phq-9'), instrument: { ...instrument, figures: [] } })).toBe(false);
  });

  it('names the threshold of the CORE-10 as published and not verified, also where only gains are told by it', () => {
    const said = (...totals: readonly number[]) => {
      const values = totals.map((value, index) => ({ index, session: index + 1, value }));
      const line = { kind: kindOf('core-10'), rater: 'participant-1', values };
      return sayChanges(readMeasure(line, totals.length), false);
    };
    const threshold =
      'Threshold as published for a sample that is not named in our notes: remembered, not read. Not verified: confirm it before you rely on it.';
    expect(said(20, 14)).toEqual([
      'From 20 in session 1 to 14 in session 2: 6 points lower. That is more than two imperfect measurements alone would usually make (6 points).',
      threshold,
    ]);
    const there = said(20, 21, 20, 14, 15, 14, 15, 14, 15, 20);
    expect(there[0]).toBe('20 in session 1, and 20 again in session 10.');
    expect(there).toContain(threshold);
    expect(said(20, 20)).toEqual(['20 in session 1, and 20 again in session 2.']);
  });
});
