import { COMPONENTS, type Component, type ComponentValues } from '../../domain/alliance/components';
import type { Chance } from './random';

/** How one synthetic pair rates over its sessions. */
export interface Course {
  readonly client: ComponentValues;
  readonly practitioner: ComponentValues;
}

/** Where a dip lies, if there is one; `depth` in rating points. */
interface Dip {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Shares of unrepaired dips and of dips that return, after Larsson et al. 2018 (N = 605). */
const UNREPAIRED = 0.11;
const REPAIRED = 0.15;

/** Client levels between pairs: mean and spread; the practitioner's lie this many spreads lower. */
const LEVEL = { mean: 7.8, spread: 1.2, lower: 0.6 };

/** How the two sides go together: from pair to pair, and within a pair from session to session. */
const BETWEEN = 0.36;
const WITHIN = 0.4;

/**
 * Ratings of a synthetic pair: client level N(7.8, 1.2), spread within 0.6-0.9, ceiling 10, half points;
 * the practitioner 0.6 spreads lower, correlated .36 from pair to pair and about .4 within a pair.
 */
export function rateCourse(chance: Chance, sessions: number): readonly Course[] {
  const standing = chance.normal();
  const ownStanding = BETWEEN * standing + Math.sqrt(1 - BETWEEN ** 2) * chance.normal();
  const level = bounded(LEVEL.mean + LEVEL.spread * standing, 4, 9.8);
  const ownLevel = bounded(LEVEL.mean + LEVEL.spread * (ownStanding - LEVEL.lower), 3, 9.8);
  const spread = 0.6 + 0.3 * chance.next();
  const dip = chooseDip(chance, sessions);
  return Array.from({ length: sessions }, (_unused, index) => {
    const fall = dip && index >= dip.from && index < dip.to ? dip.depth : 0;
    const shared = Math.sqrt(WITHIN) * spread * chance.normal();
    const own = Math.sqrt(1 - WITHIN) * spread;
    return {
      client: valuesAround(chance, level - fall + shared, own),
      practitioner: valuesAround(chance, ownLevel - 0.4 * fall + shared, own),
    };
  });
}

function chooseDip(chance: Chance, sessions: number): Dip | null {
  const lot = chance.next();
  if (sessions < 5 || lot > UNREPAIRED + REPAIRED) return null;
  const from = 2 + Math.floor(chance.next() * (sessions - 4));
  const depth = 1.8 + chance.next();
  return { from, depth, to: lot < UNREPAIRED ? sessions : from + 1 + Math.floor(chance.next() * 2) };
}

function valuesAround(chance: Chance, level: number, spread: number): ComponentValues {
  const values: Record<Component, number> = { goal: 0, task: 0, bond: 0 };
  for (const component of COMPONENTS) {
    values[component] = Math.round(bounded(level + spread * chance.normal(), 0, 10) * 2) / 2;
  }
  return values;
}

function bounded(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
