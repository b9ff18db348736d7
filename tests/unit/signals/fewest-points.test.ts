import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { RULES, type SignalRule } from '../../../lib/domain/signals/rules';
import { LOOKBACK } from '../../../lib/domain/signals/signal';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;

/** What one held session holds, as drawn. */
interface Drawn {
  readonly theirs: {
    readonly goal: number | null;
    readonly task: number | null;
    readonly bond: number | null;
    readonly declined: boolean;
    readonly hasConcern: boolean;
  } | null;
  readonly hasOwn: boolean;
  readonly isStrained: boolean;
}

const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' } as const;

function sessionOf({ theirs, hasOwn, isStrained }: Drawn): Partial<Session> {
  const given = theirs && !theirs.declined ? theirs : { goal: null, task: null, bond: null };
  const rating = theirs && {
    ...aRating({ values: values(given.goal, given.task, given.bond), declined: theirs.declined }),
    concern: theirs.hasConcern ? 'the pace' : '',
  };
  return {
    moments: isStrained ? [strain] : [],
    ratings: [...(hasOwn ? [aRating({ rater: 'practitioner' })] : []), ...(rating ? [rating] : [])],
  };
}

function signalsOf(sessions: readonly Drawn[], assumptions?: BandPrior) {
  const entries = sessions.map((drawn, week) =>
    entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ...sessionOf(drawn) })),
  );
  return findSignals(buildHead(aClient(), buildSeries(entries)), assumptions);
}

/** Values far apart, given or not: what would be found from too little is found here. */
const value = fc.option(fc.constantFrom(0, 0.5, 3, 5.5, 7.5, 10), { freq: 4 });
const drawn: fc.Arbitrary<Drawn> = fc.record({
  theirs: fc.option(
    fc.record({
      goal: value,
      task: value,
      bond: value,
      declined: fc.boolean(),
      hasConcern: fc.boolean(),
    }),
  ),
  hasOwn: fc.boolean(),
  isStrained: fc.boolean(),
});
const fewSessions = fc.array(drawn, { maxLength: 8 });
/** Assumptions under which nearly every step down leaves the range, and those everyone starts with. */
const assumed = fc.constantFrom<BandPrior | undefined>(
  { mean: 7.5, weight: 10, degreesOfFreedom: 50, scale: 0.1 },
  { mean: 10, weight: 0.1, degreesOfFreedom: 1, scale: 0.1 },
  undefined,
);

/** How many values of one component a client gave before the newest session, counted from what was drawn. */
function earlierValues(sessions: readonly Drawn[], component: (typeof COMPONENTS)[number]): number {
  return sessions
    .slice(-LOOKBACK)
    .slice(0, -1)
    .filter(({ theirs }) => theirs && !theirs.declined && theirs[component] !== null).length;
}

const fromRange = (least: number) => (sessions: readonly Drawn[], component: string | null) =>
  COMPONENTS.some((each) => each === component && earlierValues(sessions, each) >= least);
const inNewest = (isMeant: (session: Drawn) => boolean) => (sessions: readonly Drawn[]) => {
  const newest = sessions.at(-1);
  return newest !== undefined && isMeant(newest);
};
/** It stands until something is written about it. */
const inAny = (isMeant: (session: Drawn) => boolean) => (sessions: readonly Drawn[]) =>
  sessions.some(isMeant);
const inLastThree = (isMeant: (session: Drawn) => boolean) => (sessions: readonly Drawn[]) =>
  sessions.slice(-3).some(isMeant);

/** What must be in the records for each rule of the list, written down apart from the rules. */
const RESTS_ON: Readonly<
  Record<SignalRule, (sessions: readonly Drawn[], component: string | null) => boolean>
> = {
  concern: inAny(({ theirs }) => theirs?.hasConcern === true),
  declined: inNewest(({ theirs }) => theirs?.declined === true),
  'far-below-usual-range': fromRange(1),
  'twice-below-usual-range': fromRange(2),
  'open-strain': inNewest(({ isStrained }) => isStrained),
  'below-usual-range': fromRange(1),
  'check-due': ({ length }) => length === 2 || length === 4,
  'missing-client': inLastThree(({ theirs }) => theirs === null),
  'missing-practitioner': inLastThree(({ hasOwn }) => !hasOwn),
};

describe.each(RULES.map(({ rule }) => rule))('the rule %s', (rule) => {
  it('says nothing from fewer points than it rests on', () => {
    fc.assert(
      fc.property(fewSessions, assumed, (sessions, assumptions) => {
        for (const signal of signalsOf(sessions, assumptions))
          if (signal.rule === rule) expect(RESTS_ON[rule](sessions, signal.component)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('says nothing of nobody', () => {
    expect(signalsOf([]).filter((signal) => signal.rule === rule)).toEqual([]);
  });
});

describe('the rules about a usual range', () => {
  const rating = (bond: number | null): Drawn => ({
    theirs: { goal: null, task: null, bond, declined: false, hasConcern: false },
    hasOwn: true,
    isStrained: false,
  });
  const loud = (bonds: readonly (number | null)[], assumptions?: BandPrior) =>
    signalsOf(bonds.map(rating), assumptions).flatMap((signal) => ('value' in signal ? [signal.rule] : []));

  it('need as many earlier ratings as the list has it, and speak from then on', () => {
    const needed = RULES.filter(({ source }) => source === 'usual-range');
    expect(Object.fromEntries(needed.map(({ rule, leastEarlier }) => [rule, leastEarlier]))).toEqual({
      'far-below-usual-range': 1,
      'twice-below-usual-range': 2,
      'below-usual-range': 1,
    });
    expect(loud([0])).toEqual([]);
    expect(loud([8, 0])).toEqual(['far-below-usual-range']);
    // After one 8 the range is 5.548-10.119 at 95 % and from 4.451 at 99 % (SciPy’s t quantiles).
    expect(loud([8, 5.5])).toEqual(['below-usual-range']);
    const firm = { mean: 7.5, weight: 10, degreesOfFreedom: 50, scale: 0.8 };
    expect(loud([5.5, 5.5], firm)).toEqual(['below-usual-range']);
    expect(loud([7.5, 5.5, 5.5], firm)).toEqual(['twice-below-usual-range']);
  });

  it('count a session without a rating for none, however many there are', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), assumed, (empty, assumptions) => {
        const left = Array<null>(empty).fill(null);
        expect(loud([...left, 0], assumptions)).toEqual([]);
        expect(loud([...left, 8, ...left, 0], assumptions)).not.toContain('twice-below-usual-range');
      }),
    );
  });
});
