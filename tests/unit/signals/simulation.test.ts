import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../../lib/domain/signals/false-alarms';
import { AS_WATCHED, DIPS, LENGTHS, simulate } from '../../simulate/stable-and-dipping';

/** Shares computed apart for the same model (conjugate band, noise differing between clients). */
const STABLE = { any: [0.1, 0.2, 0.38], far: [0.02, 0.045, 0.09] };
const DIPPING = { any: [0.61, 0.69, 0.77], far: [0.3, 0.39, 0.51] };

describe('the rules over simulated clients', () => {
  const clients = 1200;
  const { stable, dipping } = simulate(clients, 7);
  /** Four standard errors of a share, and half a percent for the rounding of the reference. */
  const near = (found: number, expected: number) => {
    const error = 4 * Math.sqrt((expected * (1 - expected)) / clients) + 0.005;
    expect(Math.abs(found - expected)).toBeLessThan(error);
  };

  it('mark stable clients in one component about as often as was computed', () => {
    expect(stable.map(({ sessions }) => sessions)).toEqual([...LENGTHS]);
    for (const [row, { any, far }] of stable.entries()) {
      near(any, STABLE.any[row] ?? Number.NaN);
      near(far, STABLE.far[row] ?? Number.NaN);
    }
  });

  it('mark clients who are watched in three components about as often as the words beside a signal say', () => {
    const watched = simulate(clients, 11, AS_WATCHED).stable;
    const said = (level: 'any' | 'loud') => Object.values(falseAlarms(level, 3)).map((each) => each / 100);
    for (const [row, { any, loud, far, twice }] of watched.entries()) {
      near(any, said('any')[row] ?? Number.NaN);
      near(loud, said('loud')[row] ?? Number.NaN);
      expect(loud).toBeGreaterThanOrEqual(Math.max(far, twice));
      expect(loud).toBeLessThanOrEqual(far + twice);
    }
  });

  it('find a dip of three standard deviations about as often as was computed', () => {
    expect(dipping.map(({ session }) => session)).toEqual([...DIPS]);
    for (const [row, { any, far }] of dipping.entries()) {
      near(any, DIPPING.any[row] ?? Number.NaN);
      near(far, DIPPING.far[row] ?? Number.NaN);
    }
  });

  it('are the same again with the same seed', () => {
    expect(simulate(50, 3)).toEqual(simulate(50, 3));
  });
});
