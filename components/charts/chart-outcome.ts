import type { OutcomeLine } from '../../lib/domain/alliance/outcome-lines';
import { say } from '../../lib/words';
import { formatNumber } from './format';

/** One rater's values of an outcome, as they are drawn under the alliance. */
export interface ChartOutcome {
  readonly id: string;
  readonly line: OutcomeLine;
  /** "CORE-10, M.K.", "Life check: wellbeing, M.K." */
  readonly name: string;
}

/** The values of the drawn sessions, in their order; null where there is none. */
export interface DrawnOutcome extends ChartOutcome {
  readonly values: readonly (number | null)[];
}

/** The part of an outcome that stands under the drawn sessions. */
export function drawOutcome(outcome: ChartOutcome, first: number, count: number): DrawnOutcome {
  const byIndex = new Map(outcome.line.values.map(({ index, value }) => [index, value]));
  return {
    ...outcome,
    values: Array.from({ length: count }, (_, slot) => byIndex.get(first + slot) ?? null),
  };
}

/** What is read out of it in one session: "CORE-10, M.K.: 14"; null where nothing was entered. */
export function outcomeIn(outcome: DrawnOutcome | null, slot: number): string | null {
  const value = outcome?.values[slot] ?? null;
  return outcome && value !== null
    ? say('outcome.value', { name: outcome.name, value: formatNumber(value) })
    : null;
}
