import { describe, expect, it } from 'vitest';
import { falseAlarms } from '../../../lib/domain/signals/false-alarms';
import { RULES } from '../../../lib/domain/signals/rules';
import { simulateRecords } from '../../simulate/rules-on-records';
import { AS_WATCHED, DIPS, LENGTHS, simulate } from '../../simulate/stable-and-dipping';

/** Shares computed apart for the same model (conjugate band, noise differing between clients). */
const STABLE = { any: [0.1, 0.2, 0.38], far: [0.02, 0.045, 0.09] };
/** The same dip over two sessions, by NumPy and SciPy for 200,000 clients of that model. */
const DIPPING_TWICE = {
  any: [0.704, 0.809, 0.915],
  far: [0.33, 0.448, 0.65],
  twice: [0.088, 0.155, 0.245],
  loud: [0.382, 0.524, 0.735],
  quietOnly: [0.322, 0.285, 0.179],
} as const;
const DIPPING = { any: [0.61, 0.69, 0.77], far: [0.3, 0.39, 0.51] };

describe('the rules over simulated clients', () => {
  const clients = 1200;
  const { stable, dipping, dippingTwice } = simulate(clients, 7);
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

  it('find a dip that lasts two sessions about as often as was computed, loudly or quietly', () => {
    expect(dippingTwice.map(({ session }) => session)).toEqual([...DIPS]);
    for (const [row, shares] of dippingTwice.entries())
      for (const kind of ['any', 'far', 'twice', 'loud', 'quietOnly'] as const)
        near(shares[kind], DIPPING_TWICE[kind][row] ?? Number.NaN);
  });

  it('speak quietly, loudly or both of everybody they mark', () => {
    for (const { any, loud, quietOnly } of [...stable, ...dipping, ...dippingTwice])
      expect(quietOnly + loud).toBeCloseTo(any, 12);
  });

  it('are the same again with the same seed', () => {
    expect(simulate(50, 3)).toEqual(simulate(50, 3));
  });
});

describe('the rules on records', () => {
  const clients = 400;
  const shares = (habits: Parameters<typeof simulateRecords>[2]) =>
    Object.fromEntries(simulateRecords(clients, 5, habits).map(({ rule, shares: spoken }) => [rule, spoken]));
  const never = { leftOut: 0, declined: 0, concern: 0, strain: 0 };

  it('stand in the table with every other rule of the list', () => {
    expect(simulateRecords(1, 1).map(({ rule }) => rule)).toEqual(RULES.map(({ rule }) => rule));
  });

  it('say nothing of steady clients of whom nothing was entered but the checks that are due', () => {
    const { 'check-due': checks, ...others } = shares(never);
    expect(checks).toEqual([1, 1, 1]);
    expect(new Set(Object.values(others).flat())).toEqual(new Set([0]));
  });

  it('say what was entered, each time and nothing else', () => {
    const always = { concern: 'concern', declined: 'declined', strain: 'open-strain' } as const;
    for (const [habit, rule] of Object.entries(always)) {
      const { 'check-due': _checks, [rule]: spoken, ...others } = shares({ ...never, [habit]: 1 });
      expect(spoken).toEqual([1, 1, 1]);
      expect(new Set(Object.values(others).flat())).toEqual(new Set([0]));
    }
    const left = shares({ ...never, leftOut: 1 });
    expect([left['missing-client'], left['missing-practitioner']]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('speak as often as it happens', () => {
    // Of clients who name a concern in one session of twenty: 1 − .95 to the number of sessions.
    const { concern } = shares({ ...never, concern: 0.05 });
    for (const [at, sessions] of LENGTHS.entries()) {
      const expected = 1 - 0.95 ** sessions;
      const error = 4 * Math.sqrt((expected * (1 - expected)) / clients);
      expect(Math.abs((concern?.[at] ?? 9) - expected)).toBeLessThan(error);
    }
  });
});
