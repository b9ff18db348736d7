/** Repeatable chance for synthetic data. */
export interface Chance {
  /** 0 ≤ x < 1 */
  readonly next: () => number;
  /** Standard normal (Box-Muller). */
  readonly normal: () => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** Random-looking id of 32 hexadecimal digits. */
  readonly id: () => string;
}

/** Chance from a seed: mulberry32 (public-domain generator by T. Ettinger). Not for keys. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const word = () =>
    Math.floor(next() * 4_294_967_296)
      .toString(16)
      .padStart(8, '0');
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    id: () => word() + word() + word() + word(),
  };
}
