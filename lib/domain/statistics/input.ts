/** A number that a statistic cannot be computed from. */
export class StatisticsInputError extends RangeError {
  override name = 'StatisticsInputError';
  constructor(readonly what: string) {
    super(`The statistic cannot be computed: ${what}.`);
  }
}

/** @throws StatisticsInputError unless every value is a finite number */
export function requireFinite(what: string, values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw new StatisticsInputError(`${what} must be finite`);
}

/** @throws StatisticsInputError unless `isTrue` */
export function requireThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new StatisticsInputError(what);
}
