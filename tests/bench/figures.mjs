/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** The value that nineteen in twenty do not exceed. @param {readonly number[]} values */
export function p95(values) {
  return quantile(values, 0.95);
}

/**
 * Between two values the nearer one counts more (type 7 of Hyndman and Fan, 1996).
 *
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The same order for everyone with the same seed: no variant always goes first.
 *
 * @template Value
 * @param {readonly Value[]} values
 * @param {number} seed
 */
export function shuffled(values, seed) {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state;
  };
  return values
    .map((value) => ({ value, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
