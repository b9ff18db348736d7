import { COMPONENTS } from '../../lib/domain/alliance/components';
import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import { buildSeries, type Series, type SeriesEntry } from '../../lib/domain/alliance/series';
import type { Signal } from '../../lib/domain/signals/signal';
import { usualRangeSignals } from '../../lib/domain/signals/usual-range';
import { type Chance, chanceFrom } from '../../lib/library/sample/random';

/** Lengths of treatment that the false alarms are counted for. */
export const LENGTHS = [5, 10, 20] as const;
/** Sessions in which the dip comes; one of two sessions goes on in the next. */
export const DIPS = [3, 5, 12] as const;
/** A dip of so many standard deviations of the client's own noise. */
const DIP = 3;

/**
 * How often a signal was said, as shares of clients: any at all, only quiet ones, one below the 99 % band, one for the second time
 * in a row below the 95 % band, and one that is worth a conversation, which is either of the two.
 */
export interface Shares {
  readonly any: number;
  readonly quietOnly: number;
  readonly far: number;
  readonly twice: number;
  readonly loud: number;
}

/** What the rules said of simulated clients. */
export interface SignalRates {
  /** Stable clients marked at least once, by length of treatment. */
  readonly stable: readonly (Shares & { readonly sessions: number })[];
  /** Clients whose dip in one component was marked in its session. */
  readonly dipping: readonly (Shares & { readonly session: number })[];
  /** Clients whose dip lasted two sessions, from this one on: marked in either of the two. */
  readonly dippingTwice: readonly (Shares & { readonly session: number })[];
}

/** What simulated clients do. */
interface Behaviour {
  /** Components they rate, each drawn independently of the others. */
  readonly components: number;
  /** Whether they give half points from 0 to 10, as the product's scale asks, rather than any number. */
  readonly isOnScale: boolean;
}

/** The model of the reference table. */
export const AS_REFERENCE: Behaviour = { components: 1, isOnScale: false };
/** What one client of the product does. */
export const AS_WATCHED: Behaviour = { components: 3, isOnScale: true };

/**
 * Runs the product's own rules over simulated clients. As in the reference table the noise differs (scaled inverse chi-square
 * around 0.8 with 6 degrees of freedom), and the assumptions are right.
 */
export function simulate(clients: number, seed: number, behaviour = AS_REFERENCE): SignalRates {
  const chance = chanceFrom(seed);
  const draw = (sessions: number) =>
    Array.from({ length: behaviour.components }, () => drawComponent(chance, sessions));
  const seriesOf = (drawn: readonly (readonly number[])[]) =>
    ratedSeries(behaviour.isOnScale ? drawn.map((values) => values.map(onScale)) : drawn);
  const runs = Array.from({ length: clients }, () => {
    const series = seriesOf(draw(Math.max(...LENGTHS)).map(({ values }) => values));
    return series.map((_point, at) => usualRangeSignals(series.slice(0, at + 1), ['client']));
  });
  const stable = LENGTHS.map((sessions) => ({
    sessions,
    ...sharesOf(runs.map((signals) => signals.slice(0, sessions).flat())),
  }));
  const dips = (length: number) =>
    DIPS.map((session) => {
      const found = Array.from({ length: clients }, () => {
        const [first, ...others] = draw(session + length - 1);
        const dipped = first ? withDip(first, session) : [];
        const series = seriesOf([dipped, ...others.map(({ values }) => values)]);
        const held = Array.from({ length }, (_unused, at) => series.slice(0, session + at));
        return held.flatMap((until) => usualRangeSignals(until, ['client']));
      });
      return { session, ...sharesOf(found) };
    });
  return { stable, dipping: dips(1), dippingTwice: dips(2) };
}

interface DrawnComponent {
  readonly values: readonly number[];
  readonly noise: number;
}

/** One component under the starting assumptions: mean ~ N(7.5, noise / √0.5), noise² = 6 × 0.8² / χ²(6). */
function drawComponent(chance: Chance, sessions: number): DrawnComponent {
  const chiSquare = Array.from({ length: 6 }, () => chance.normal() ** 2).reduce(
    (sum, each) => sum + each,
    0,
  );
  const noise = Math.sqrt((6 * 0.8 ** 2) / chiSquare);
  const mean = 7.5 + chance.normal() * (noise / Math.sqrt(0.5));
  return { values: Array.from({ length: sessions }, () => mean + chance.normal() * noise), noise };
}

/** Lower from this session on. */
function withDip({ values, noise }: DrawnComponent, session: number): readonly number[] {
  return values.map((value, at) => (at + 1 < session ? value : value - DIP * noise));
}

/** The half point from 0 to 10 that lies nearest. */
function onScale(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value * 2) / 2));
}

/** Held sessions that both sides rated, the client in as many components as there are lists of values. */
function ratedSeries(components: readonly (readonly number[])[]): Series {
  const own = { goal: null, task: null, bond: null };
  const entries = (components[0] ?? []).map((_value, at): SeriesEntry => {
    const [goal = null, task = null, bond = null] = COMPONENTS.map((_name, of) => components[of]?.[at]);
    return {
      sessionId: `s${at}`,
      at,
      attendance: 'held',
      finished: true,
      isRunning: false,
      strains: 0,
      repairs: 0,
      ratings: [
        { rater: PRACTITIONER, values: own, declined: false, hasConcern: false },
        { rater: 'client', values: { goal, task, bond }, declined: false, hasConcern: false },
      ],
    };
  });
  return buildSeries(entries);
}

/** Shares of clients by what was said of each. */
function sharesOf(clients: readonly (readonly Signal[])[]): Shares {
  const share = (isMeant: (signal: Signal) => boolean) =>
    clients.filter((signals) => signals.some(isMeant)).length / clients.length;
  return {
    any: share(() => true),
    quietOnly: share(() => true) - share(({ level }) => level === 'worth-a-conversation'),
    far: share(({ rule }) => rule === 'far-below-usual-range'),
    twice: share(({ rule }) => rule === 'twice-below-usual-range'),
    loud: share(({ level }) => level === 'worth-a-conversation'),
  };
}
