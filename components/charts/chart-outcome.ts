import type { OutcomeLine } from '../../lib/domain/alliance/outcome';
import { say } from '../../lib/words';
import type { ChartRater } from './chart-rater';
import { formatNumber } from './format';

/** One rater's totals of an outcome, as they are drawn under the alliance. */
export interface ChartOutcome {
  readonly id: string;
  readonly line: OutcomeLine;
  /** "CORE-10, M.K." */
  readonly name: string;
}

/** The totals of the drawn sessions, in their order; null where there is none. */
export interface DrawnOutcome extends ChartOutcome {
  readonly values: readonly (number | null)[];
}

/** Names the outcomes of a client after instrument and rater. */
export function chartOutcomes(
  lines: readonly OutcomeLine[],
  raters: readonly ChartRater[],
): readonly ChartOutcome[] {
  return lines.map((line) => {
    const rater = raters.find(({ id }) => id === line.rater)?.label ?? '';
    const instrument = line.kind.instrument.name;
    return {
      id: `${line.kind.instrument.id} ${line.rater}`,
      line,
      name: say('outcome.name', { instrument, rater }),
    };
  });
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
