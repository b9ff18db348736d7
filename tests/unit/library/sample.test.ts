import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { isRatingValue } from '../../../lib/domain/alliance/rating';
import { findInstrument } from '../../../lib/library/instruments';
import { buildLargeCaseload, buildSampleCaseload } from '../../../lib/library/sample';
import { english } from '../../../lib/words/en';
import { MONDAY_NOON } from '../../support/factories';

const sample = buildSampleCaseload({ seed: 7, now: MONDAY_NOON });
const large = buildLargeCaseload({ seed: 7, now: MONDAY_NOON, clients: 60, sessions: 40 });
const given = large.sessions.flatMap(({ ratings }) => ratings);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const bonds = (isOwn: boolean) =>
  given.flatMap(({ rater, values }) =>
    (rater === 'practitioner') === isOwn && values.bond !== null ? [values.bond] : [],
  );

describe('the synthetic caseload', () => {
  it('is the same for the same seed and another for another', () => {
    expect(buildSampleCaseload({ seed: 7, now: MONDAY_NOON })).toEqual(sample);
    expect(buildSampleCaseload({ seed: 8, now: MONDAY_NOON }).sessions).not.toEqual(sample.sessions);
  });

  it('keeps every rating on the scale and every session in the past', () => {
    for (const { values, declined } of given) {
      for (const component of COMPONENTS) {
        const value = values[component];
        expect(value === null ? declined : isRatingValue(value)).toBe(true);
      }
    }
    expect(
      [...sample.sessions, ...large.sessions].every(
        ({ endedAt }) => (endedAt ?? Number.POSITIVE_INFINITY) <= MONDAY_NOON,
      ),
    ).toBe(true);
  });

  it('looks like what the literature reports: clients near 7.8, practitioners lower', () => {
    // Targets of the generator: client mean N(7.8, 1.2) less the dips, practitioner about 0.6 SD below.
    expect(mean(bonds(false))).toBeGreaterThan(7.2);
    expect(mean(bonds(false))).toBeLessThan(8.2);
    expect(mean(bonds(false)) - mean(bonds(true))).toBeGreaterThan(0.3);
  });

  it('has ids of its own for everything', () => {
    const ids = [...large.clients, ...large.sessions, ...large.goals, ...large.actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows a couple, an adolescent with a carer, a child, coaching, and missing ratings', () => {
    expect(new Set(sample.clients.map(({ population }) => population))).toEqual(
      new Set(['adult', 'couple', 'adolescent', 'child']),
    );
    expect(sample.clients.some(({ kind }) => kind === 'coaching')).toBe(true);
    expect(
      sample.sessions.some(({ ratings, attendance }) => attendance === 'held' && ratings.length < 2),
    ).toBe(true);
  });
});

describe('the session reflection', () => {
  it('asks three things in four voices and calls itself unvalidated', () => {
    const instrument = findInstrument('gtb-session');
    expect(instrument?.items.map(({ id }) => id)).toEqual(['goal', 'task', 'bond']);
    expect(instrument?.isValidated).toBe(false);
    const sentences =
      instrument?.items.flatMap(({ words }) => Object.values(words).map((key) => english[key])) ?? [];
    expect(new Set(sentences).size).toBe(12);
    expect(findInstrument('no-such-instrument')).toBeNull();
  });
});
