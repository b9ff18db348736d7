import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries, type SeriesEntry } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { packSeries, unpackSeries } from '../../../lib/store/packed-series';
import { aSession } from '../../support/factories';

const value = fc.option(fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2));
const rating = fc.record(
  {
    rater: fc.constantFrom('practitioner', 'p1', 'p2'),
    values: fc.record({ goal: value, task: value, bond: value }),
    declined: fc.boolean(),
    hasConcern: fc.boolean(),
    isSeenFirst: fc.constant<true>(true),
  },
  { requiredKeys: ['rater', 'values', 'declined', 'hasConcern'] },
);
const amount = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((drawn) => !Object.is(drawn, -0)),
);
const measure = fc.record({
  rater: fc.constantFrom('practitioner', 'p1', 'p3'),
  instrument: fc.constantFrom('phq-9', 'haq-i'),
  range: fc.constantFrom(
    { lowest: 0, highest: 3, step: 1 },
    { lowest: -3, highest: 3, step: 1, without: [0] },
  ),
  total: amount,
  mean: amount,
});
const risks = fc.array(
  fc.record({
    rater: fc.constantFrom('practitioner', 'p1', 'p4'),
    instrument: fc.constantFrom('phq-9', 'core-10'),
    item: fc.integer({ min: 1, max: 30 }),
    isRaised: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
const bare: fc.Arbitrary<SeriesEntry> = fc.record({
  sessionId: fc.uuid(),
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  attendance: fc.constantFrom('held', 'cancelled', 'not-attended'),
  finished: fc.boolean(),
  isRunning: fc.boolean(),
  hasOpenStrain: fc.boolean(),
  strains: fc.nat(40),
  repairs: fc.nat(40),
  ratings: fc.array(rating, { maxLength: 4 }),
  measures: fc.array(measure, { maxLength: 3 }),
});
const entry = fc
  .record({ bare, risks: fc.option(risks) })
  .map(({ bare, risks }): SeriesEntry => (risks ? { ...bare, risks } : bare));

describe('a packed series', () => {
  it('is the same series again, also after it was text', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const series = buildSeries(entries);
        const packed = JSON.parse(JSON.stringify(packSeries(series)));
        expect(unpackSeries(packed)).toEqual(series);
      }),
    );
  });

  it('of a time before measures were kept is one without them, not one of sessions without any', () => {
    const { measures: _none, ...before } = packSeries(buildSeries([entryOf(aSession())]));
    expect(unpackSeries(before)[0]).not.toHaveProperty('measures');
  });

  it('costs nothing more for a session without measures', () => {
    const sizeOf = (sessions: number) => {
      const entries = Array.from({ length: sessions }, (_, at) => entryOf(aSession({ id: `session-${at}` })));
      const { measures } = packSeries(buildSeries(entries));
      return JSON.stringify(measures).length;
    };
    expect(sizeOf(40)).toBe(sizeOf(1));
  });

  it('stays under 64 KiB for 500 sessions with two raters and a measure every fifth', () => {
    const values = { goal: 7.5, task: 6.5, bond: 8.5 };
    const sessions = Array.from(
      { length: 500 },
      (_, index): SeriesEntry => ({
        sessionId: crypto.randomUUID(),
        at: 1_700_000_000_000 + index * 604_800_000,
        attendance: 'held',
        finished: true,
        isRunning: false,
        hasOpenStrain: false,
        strains: 2,
        repairs: 1,
        ratings: ['practitioner', 'client'].map((rater) => ({
          rater,
          values,
          declined: false,
          hasConcern: true,
        })),
        measures:
          index % 5 === 0
            ? [
                {
                  rater: 'client',
                  instrument: 'core-10',
                  range: { lowest: 0, highest: 4, step: 1 },
                  total: 17,
                  mean: 1.7,
                },
              ]
            : [],
        ...(index % 5 === 0
          ? { risks: [{ rater: 'client', instrument: 'core-10', item: 6, isRaised: true }] }
          : {}),
      }),
    );
    expect(JSON.stringify(packSeries(buildSeries(sessions))).length).toBeLessThan(2 ** 16);
  });
});
