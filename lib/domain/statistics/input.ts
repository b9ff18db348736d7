/** A number that a statistic cannot be computed from. */
export class StatisticsInputError extends RangeError {
  override name = 'StatisticsInputError';
  constructor(readonly what: string) {
    super(`The statistic cannot be computed: ${what}.`);
  }
}

/** @throws StatisticsInputError unless it is a list, without a gap, and every value a finite number */
export function requireFinite(what: string, values: readonly number[]): void {
  requireList(what, values);
  // Copied, since a gap in a list is passed over by `every`.
  if (![...values].every(Number.isFinite)) throw new StatisticsInputError(`${what} must be finite`);
}

/** @throws StatisticsInputError unless it is a list of records, without a gap */
export function requireRecords(what: string, list: readonly object[]): void {
  requireList(what, list);
  for (const each of [...list]) requireRecord(what, each);
}

/** @throws StatisticsInputError unless it is a record */
export function requireRecord(what: string, record: object): void {
  requireThat(typeof record === 'object' && record !== null, `${what} must be given`);
}

/** @throws StatisticsInputError unless it is a list */
export function requireList(what: string, list: readonly unknown[]): void {
  requireThat(Array.isArray(list), `${what} must be a list`);
}

/** @throws StatisticsInputError unless `isTrue` */
export function requireThat(isTrue: boolean, what: string): void {
  if (!isTrue) throw new StatisticsInputError(what);
}
