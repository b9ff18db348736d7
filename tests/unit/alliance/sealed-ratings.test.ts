import { describe, expect, it } from 'vitest';
import { isSealed, withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { rated, weekly } from '../../components/charts/sample';

const client = rated('client-1', 4);
const own = rated('practitioner', 6);

describe('answers that are still closed', () => {
  it('open with the practitioner’s own rating, or when the session is finished without it', () => {
    expect(isSealed({ isFinished: false, ratings: [client] })).toBe(true);
    expect(isSealed({ isFinished: false, ratings: [client, own] })).toBe(false);
    expect(isSealed({ isFinished: true, ratings: [client] })).toBe(false);
  });

  it('are left out of a series, and nothing else is', () => {
    const series = weekly([[client], [client, own], [client]], {
      1: { finished: false },
      2: { finished: false },
    });
    const shown = withoutSealed(series);
    expect(shown.map(({ ratings }) => ratings.length)).toEqual([1, 2, 0]);
    expect(shown.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});
