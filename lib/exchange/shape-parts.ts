import * as v from 'valibot';

/** A schema for what `Value` says. */
export type Shape<Value> = v.GenericSchema<unknown, Value>;

/** Far above what a person types into one field, far below what could hurt. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_LINE = 10_000;
const LONGEST_LIST = 10_000;
/** The last moment a date can hold (ECMAScript time values), in milliseconds on both sides of the epoch. */
const LAST_MOMENT = 8.64e15;
const MOST_MINUTES = 100_000;

/** A random id, or one made by hand. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));
/** What a person types into a large field. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
/** What a person types into one line. */
export const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
/** A list of things of one shape. */
export const listOf = <Value>(item: Shape<Value>) => v.pipe(v.array(item), v.maxLength(LONGEST_LIST));
/** A list in which no two items have the same key. */
export const distinctListOf = <Value>(item: Shape<Value>, keyOf: (value: Value) => string) =>
  v.pipe(
    listOf(item),
    v.check((values) => new Set(values.map(keyOf)).size === values.length),
  );
/** A number within bounds, both included. */
export const within = (lowest: number, highest: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(lowest), v.maxValue(highest));
/** A whole number within bounds, both included. */
export const wholeWithin = (lowest: number, highest: number) => v.pipe(within(lowest, highest), v.integer());
/** Milliseconds since the epoch. */
export const moment = within(-LAST_MOMENT, LAST_MOMENT);
/** A length in minutes. */
export const minutes = within(0, MOST_MINUTES);
/** A local date, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate());
