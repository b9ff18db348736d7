import { describe, expect, it } from 'vitest';
import { DIPS, LENGTHS, simulate } from '../../simulate/stable-and-dipping';

/** Shares computed apart for the same model (conjugate band, noise differing between clients). */
const STABLE = { any: [0.1, 0.2, 0.38], loud: [0.02, 0.045, 0.09] };
const DIPPING = { any: [0.61, 0.69, 0.77], loud: [0.3, 0.39, 0.51] };

describe('the rules over simulated clients', () => {
  const clients = 1200;
  const { stable, dipping } = simulate(clients, 7);
  /** Four standard errors of a share, and half a percent for the rounding of the reference. */
  const near = (found: number, expected: number) => {
    const error = 4 * Math.sqrt((expected * (1 - expected)) / clients) + 0.005;
    expect(Math.abs(found - expected)).toBeLessThan(error);
  };

  it('mark stable clients about as often as the words beside a signal say', () => {
    expect(stable.map(({ sessions }) => sessions)).toEqual([...LENGTHS]);
    for (const [row, { any, loud }] of stable.entries()) {
      near(any, STABLE.any[row] ?? Number.NaN);
      near(loud, STABLE.loud[row] ?? Number.NaN);
    }
  });

  it('find a dip of three standard deviations about as often as was computed', () => {
    expect(dipping.map(({ session }) => session)).toEqual([...DIPS]);
    for (const [row, { any, loud }] of dipping.entries()) {
      near(any, DIPPING.any[row] ?? Number.NaN);
      near(loud, DIPPING.loud[row] ?? Number.NaN);
    }
  });

  it('are the same again with the same seed', () => {
    expect(simulate(50, 3)).toEqual(simulate(50, 3));
  });
});
