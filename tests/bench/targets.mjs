import { median, p95 } from './figures.mjs';

/**
 * One line of the result: a figure, what it is measured against, and how far it may be from it.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} ours
 * @property {string} baseline
 * @property {string} ratio
 * @property {string} target
 * @property {boolean | null} isReached null where there is no target
 */

const MILLISECONDS = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** @param {number} value */
export function inMilliseconds(value) {
  return `${MILLISECONDS.format(value)} ms`;
}

/**
 * Medians, compared; p95 is said beside them.
 *
 * @param {string} what
 * @param {readonly number[]} ours
 * @param {{ name: string, values: readonly number[] }} baseline
 * @param {number} [target] the highest ratio of the medians
 * @returns {Line}
 */
export function compare(what, ours, { name, values }, target) {
  const ratio = median(ours) / median(values);
  return {
    what,
    ours: inBoth(ours),
    baseline: `${name}: ${inBoth(values)}`,
    ratio: ratio.toFixed(2),
    target: target === undefined ? '' : `≤ ${target}`,
    isReached: target === undefined ? null : ratio <= target,
  };
}

/** @param {readonly number[]} values */
function inBoth(values) {
  return `${inMilliseconds(median(values))} (p95 ${inMilliseconds(p95(values))})`;
}

/**
 * @param {readonly Line[]} lines
 * @returns {string} a Markdown table
 */
export function tableOf(lines) {
  const head = '| what | Beside, median (p95) | against | ratio | target | |';
  const rows = lines.map(({ what, ours, baseline, ratio, target, isReached }) => {
    const verdict = isReached === null ? '' : isReached ? 'reached' : '**missed**';
    return `| ${what} | ${ours} | ${baseline} | ${ratio} | ${target} | ${verdict} |`;
  });
  return [head, '|---|---|---|---:|---|---|', ...rows].join('\n');
}
