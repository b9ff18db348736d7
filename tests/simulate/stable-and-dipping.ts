import type { Component } from '../../lib/domain/alliance/components';
import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import { buildSeries, type SeriesEntry } from '../../lib/domain/alliance/series';
import type { Signal } from '../../lib/domain/signals/signal';
import { usualRangeSignals } from '../../lib/domain/signals/usual-range';
import { type Chance, chanceFrom } from '../../lib/library/sample/random';

/** Lengths of treatment that the false alarms are counted for. */
export const LENGTHS = [5, 10, 20] as const;
/** Sessions in which the single dip comes. */
export const DIPS = [3, 5, 12] as const;
/** A dip of so many standard deviations of the client's own noise. */
const DIP = 3;

/** How often each level was said, as shares of clients. */
export interface SignalRates {
  /** Stable clients marked at least once, by length of treatment. */
  readonly stable: readonly { readonly sessions: number; readonly any: number; readonly loud: number }[];
  /** Clients whose dip was marked in its session. */
  readonly dipping: readonly { readonly session: number; readonly any: number; readonly loud: number }[];
}

/**
 * Runs the product's own rules over simulated clients who rate one component. As in the reference table the noise differs between
 * clients (scaled inverse chi-square around 0.8 with 6 degrees of freedom), and the assumptions are right; values are not rounded
 * or clipped.
 */
export function simulate(clients: number, seed: number): SignalRates {
  const chance = chanceFrom(seed);
  const longest = Math.max(...LENGTHS);
  const runs = Array.from({ length: clients }, () => {
    const { values } = drawClient(chance, longest);
    return values.map((_value, at) => signalAt(values.slice(0, at + 1)));
  });
  const stable = LENGTHS.map((sessions) => ({
    sessions,
    any: share(runs, (signals) => signals.slice(0, sessions).some((signal) => signal !== null)),
    loud: share(runs, (signals) => signals.slice(0, sessions).some((signal) => signal?.coverage === 0.99)),
  }));
  const dipping = DIPS.map((session) => {
    const found = Array.from({ length: clients }, () => {
      const { values, noise } = drawClient(chance, session);
      const before = values.slice(0, -1);
      return signalAt([...before, (values.at(-1) ?? 0) - DIP * noise]);
    });
    return {
      session,
      any: share(found, (signal) => signal !== null),
      loud: share(found, (signal) => signal?.coverage === 0.99),
    };
  });
  return { stable, dipping };
}

/** A client under the starting assumptions: mean ~ N(7.5, noise / √0.5), noise² = 6 × 0.8² / χ²(6). */
function drawClient(chance: Chance, sessions: number): { values: number[]; noise: number } {
  const chiSquare = Array.from({ length: 6 }, () => chance.normal() ** 2).reduce(
    (sum, each) => sum + each,
    0,
  );
  const noise = Math.sqrt((6 * 0.8 ** 2) / chiSquare);
  const mean = 7.5 + chance.normal() * (noise / Math.sqrt(0.5));
  return { values: Array.from({ length: sessions }, () => mean + chance.normal() * noise), noise };
}

/** What is said after the newest of these values of one component. */
function signalAt(values: readonly number[]): Signal | null {
  const component: Component = 'bond';
  const entries = values.map(
    (value, at): SeriesEntry => ({
      sessionId: `s${at}`,
      at,
      attendance: 'held',
      finished: true,
      isRunning: false,
      strains: 0,
      repairs: 0,
      ratings: [
        {
          rater: PRACTITIONER,
          values: { goal: null, task: null, bond: null },
          declined: false,
          hasConcern: false,
        },
        {
          rater: 'client',
          values: { goal: null, task: null, [component]: value } as never,
          declined: false,
          hasConcern: false,
        },
      ],
    }),
  );
  return usualRangeSignals(buildSeries(entries), ['client'])[0] ?? null;
}

function share<Item>(items: readonly Item[], isMet: (item: Item) => boolean): number {
  return items.filter(isMet).length / items.length;
}
