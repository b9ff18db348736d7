import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries, type SeriesEntry } from '../../../lib/domain/alliance/series';
import { packSeries, unpackSeries } from '../../../lib/store/packed-series';

const value = fc.option(fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2));
const rating = fc.record({
  rater: fc.constantFrom('practitioner', 'p1', 'p2'),
  values: fc.record({ goal: value, task: value, bond: value }),
  declined: fc.boolean(),
  hasConcern: fc.boolean(),
});
const entry: fc.Arbitrary<SeriesEntry> = fc.record({
  sessionId: fc.uuid(),
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  attendance: fc.constantFrom('held', 'cancelled', 'not-attended'),
  finished: fc.boolean(),
  isRunning: fc.boolean(),
  hasOpenStrain: fc.boolean(),
  strains: fc.nat(40),
  repairs: fc.nat(40),
  ratings: fc.array(rating, { maxLength: 4 }),
});

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

  it('stays under 64 KiB for 500 sessions with two raters', () => {
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
      }),
    );
    expect(JSON.stringify(packSeries(buildSeries(sessions))).length).toBeLessThan(2 ** 16);
  });
});
