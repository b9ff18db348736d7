import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import { buildSeries, type SeriesEntry } from '../../lib/domain/alliance/series';
import { buildHead } from '../../lib/domain/practice/head';
import { findSignals } from '../../lib/domain/signals/find-signals';
import { RULES, type SignalRule } from '../../lib/domain/signals/rules';
import { chanceFrom } from '../../lib/library/sample/random';
import { aClient } from '../support/factories';
import { LENGTHS } from './stable-and-dipping';

const STEADY = aClient();

/** What steady clients and their practitioner do in each session, as shares of sessions. Chosen, not measured. */
export const HABITS: Habits = { leftOut: 0.1, declined: 0.03, concern: 0.05, strain: 0.05 };

/** Shares of sessions. */
export interface Habits {
  readonly leftOut: number;
  readonly declined: number;
  readonly concern: number;
  readonly strain: number;
}

/** How often a rule spoke of clients whose ratings never move, as shares of clients within so many sessions. */
export interface Spoken {
  readonly rule: SignalRule;
  readonly shares: readonly number[];
}

/**
 * Runs every rule over clients who give the same value each time they rate, so that only what was entered, left out, declined or
 * marked can be said of them.
 */
export function simulateRecords(clients: number, seed: number, habits = HABITS): readonly Spoken[] {
  const chance = chanceFrom(seed);
  const said = Array.from({ length: clients }, () => {
    const entries = Array.from({ length: Math.max(...LENGTHS) }, (_unused, at) =>
      drawSession(at, () => chance.next(), habits),
    );
    return entries.map((_entry, at) => rulesSaid(entries.slice(0, at + 1)));
  });
  return RULES.map(({ rule }) => ({
    rule,
    shares: LENGTHS.map(
      (sessions) =>
        said.filter((by) => by.slice(0, sessions).some((rules) => rules.has(rule))).length / clients,
    ),
  }));
}

function rulesSaid(entries: readonly SeriesEntry[]): ReadonlySet<SignalRule> {
  return new Set(findSignals(buildHead(STEADY, buildSeries(entries))).map(({ rule }) => rule));
}

function drawSession(at: number, next: () => number, habits: Habits): SeriesEntry {
  const comes = (share: number) => next() < share;
  const rated = { goal: 8, task: 8, bond: 8 };
  const declined = comes(habits.declined);
  const values = declined ? { goal: null, task: null, bond: null } : rated;
  const theirs = {
    rater: STEADY.participants[0]?.id ?? '',
    values,
    declined,
    hasConcern: comes(habits.concern),
  };
  const ours = { rater: PRACTITIONER, values: rated, declined: false, hasConcern: false };
  const strains = comes(habits.strain) ? 1 : 0;
  return {
    sessionId: `s${at}`,
    at,
    attendance: 'held',
    finished: true,
    isRunning: false,
    strains,
    repairs: 0,
    hasOpenStrain: strains > 0,
    ratings: [ours, theirs].filter(() => !comes(habits.leftOut)),
  };
}
