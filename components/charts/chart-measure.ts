import type { PlacedValue } from '../../lib/domain/alliance/line-statistics';
import type { MeasureLine } from '../../lib/domain/alliance/measure-lines';
import { say } from '../../lib/words';
import type { ChartRater } from './chart-rater';
import { formatNumber } from './format';

/** One rater's values of a further instrument, as they are drawn under the alliance. */
export interface ChartMeasure {
  readonly id: string;
  readonly line: MeasureLine;
  /** "CORE-10, M.K.", "Life check: wellbeing, M.K." */
  readonly name: string;
  readonly rater: ChartRater;
  /** That the form is not for whoever answered, always or in some sessions, in words: nothing that was published holds for that. */
  readonly misfit: string | null;
  /** The numbers of the sessions in which they answered at an age that it is not made for. */
  readonly unfit: ReadonlySet<number>;
  /** How its answers came in, by session: "on paper". */
  readonly given: ReadonlyMap<string, { readonly isReadAloud: boolean; readonly said: string }>;
}

/** The values of the drawn sessions, in their order; null where there is none. */
export interface DrawnMeasure extends ChartMeasure {
  readonly values: readonly (number | null)[];
  /** The same values with the sessions they belong to, without the gaps. */
  readonly placed: readonly PlacedValue[];
}

/** The part of a measure that stands under the drawn sessions. */
export function drawMeasure(measure: ChartMeasure, first: number, count: number): DrawnMeasure {
  const byIndex = new Map(measure.line.values.map(({ index, value }) => [index, value]));
  return {
    ...measure,
    values: Array.from({ length: count }, (_, slot) => byIndex.get(first + slot) ?? null),
    placed: measure.line.values.filter(({ index }) => index >= first && index < first + count),
  };
}

/** What is read out of it in one session: "CORE-10, M.K.: 14"; null where nothing was entered. */
export function measureIn(measure: DrawnMeasure | null, slot: number): string | null {
  const value = measure?.values[slot] ?? null;
  return measure && value !== null
    ? say('measured.value', { name: measure.name, value: formatNumber(value) })
    : null;
}

/** A drawn measure in a sentence: its newest value, and between what it moved. */
export function describeMeasure({ name, placed }: DrawnMeasure): string {
  const [first, ...rest] = placed;
  if (!first) return say('measured.say.none', { name });
  const newest = rest.at(-1) ?? first;
  const lowest = rest.reduce((found, next) => (next.value <= found.value ? next : found), first);
  const highest = rest.reduce((found, next) => (next.value >= found.value ? next : found), first);
  const words = { name, value: formatNumber(newest.value), session: newest.session };
  if (rest.length === 0) return say('measured.say.one', words);
  if (lowest.value === highest.value) return say('measured.say.flat', { ...words, count: placed.length });
  return say('measured.say.range', {
    ...words,
    ...{ lowest: formatNumber(lowest.value), lowestSession: lowest.session },
    ...{ highest: formatNumber(highest.value), highestSession: highest.session },
  });
}
