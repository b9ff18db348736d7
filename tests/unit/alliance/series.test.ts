import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries, measureOf, ratedValue, withEntry } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { aMeasure, aRating, aSession, values } from '../../support/factories';

describe('a series', () => {
  it('numbers held sessions from 1 by start, in whatever order they were entered', () => {
    const entries = fc.uniqueArray(fc.record({ at: fc.nat(99), held: fc.boolean() }), {
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(entries, (drawn) => {
        const series = buildSeries(
          drawn.map(({ at, held }) =>
            entryOf(aSession({ id: `s${at}`, startedAt: at, attendance: held ? 'held' : 'cancelled' })),
          ),
        );
        expect(series.map(({ at }) => at)).toEqual(drawn.map(({ at }) => at).sort((a, b) => a - b));
        const numbers = series.flatMap(({ number }) => (number === null ? [] : [number]));
        expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
        expect(numbers).toHaveLength(drawn.filter(({ held }) => held).length);
      }),
    );
  });

  it('orders sessions that start at once by id, so that numbers never change places', () => {
    const entry = (id: string) => entryOf(aSession({ id }));
    const ids = (...entries: ReturnType<typeof entry>[]) =>
      buildSeries(entries).map((each) => each.sessionId);
    expect(ids(entry('a'), entry('b'))).toEqual(ids(entry('b'), entry('a')));
  });

  it('is with one session’s entry changed or added what it is when built anew', () => {
    const drawnEntry = fc.record({
      sessionId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      at: fc.nat(5),
      attendance: fc.constantFrom('held' as const, 'cancelled' as const),
      strains: fc.nat(3),
    });
    const whole = (drawn: {
      sessionId: string;
      at: number;
      attendance: 'held' | 'cancelled';
      strains: number;
    }) => ({
      ...entryOf(aSession()),
      ...drawn,
    });
    const entries = fc.uniqueArray(drawnEntry, { selector: ({ sessionId }) => sessionId });
    fc.assert(
      fc.property(entries, drawnEntry, (drawn, changed) => {
        const others = drawn.filter(({ sessionId }) => sessionId !== changed.sessionId);
        const anew = buildSeries([...others, changed].map(whole));
        expect(withEntry(buildSeries(drawn.map(whole)), whole(changed))).toEqual(anew);
      }),
    );
  });

  it('finds one rater’s value, and none where nothing was rated', () => {
    const entry = entryOf(aSession({ ratings: [aRating({ values: values(8, null, 0) })] }));
    expect(ratedValue(entry, 'participant-1', 'goal')).toBe(8);
    expect(ratedValue(entry, 'participant-1', 'task')).toBeNull();
    expect(ratedValue(entry, 'participant-1', 'bond')).toBe(0);
    expect(ratedValue(entry, 'practitioner', 'goal')).toBeNull();
  });

  it('finds what one rater’s answers to one instrument amounted to, the last where there are several', () => {
    const result = (total: number) => ({ total, mean: total / 9 });
    const entry = entryOf(
      aSession({
        measures: [
          aMeasure({ id: 'a', result: result(9) }),
          aMeasure({ id: 'b', result: result(18) }),
          aMeasure({ id: 'c', rater: 'participant-2', result: result(0) }),
        ],
      }),
    );
    expect(measureOf(entry, 'participant-1', 'phq-9')).toMatchObject(result(18));
    expect(measureOf(entry, 'participant-2', 'phq-9')).toMatchObject(result(0));
    expect(measureOf(entry, 'participant-1', 'gad-7')).toBeNull();
    expect(measureOf(entry, 'practitioner', 'phq-9')).toBeNull();
  });

  it('holds nothing in the rater’s words', () => {
    const words = 'words-of-theirs';
    const session = aSession({
      ratings: [aRating({ concern: words, lines: { goal: words, task: words, bond: words } })],
      moments: [{ id: 'm', kind: 'strain', at: 1, words }],
      nextTime: words,
    });
    expect(JSON.stringify(entryOf(session))).not.toContain(words);
    expect(entryOf(session).ratings[0]?.hasConcern).toBe(true);
  });
});
