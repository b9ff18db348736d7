import { runnerImport } from 'vite';
import { median, p95 } from './figures.mjs';
import { inMilliseconds } from './targets.mjs';

/**
 * Times the search index while words are typed, beside a plain look through all texts in small letters:
 * `node tests/bench/search.mjs`, or `node tests/bench/search.mjs <notes> …`. The texts are made up: 2 kB each, of 20,000 words
 * of which the n-th most frequent is 1/n as frequent as the first. What is timed is the index and the cutting of the lines that are shown, in Node;
 * not the reading of the rows.
 */
/** @type {typeof import('../../lib/search/word-index')} */
const { makeWordIndex } = (await runnerImport('./lib/search/word-index.ts')).module;
/** @type {typeof import('../../lib/search/search-lines')} */
const { linesOf } = (await runnerImport('./lib/search/search-lines.ts')).module;

const VOCABULARY = 20_000;
const NOTE_LENGTH = 2000;
const QUERIES = 40;
const SHOWN = 30;
/** The 95th percentile that is allowed, in milliseconds, by number of notes. @type {Readonly<Record<number, number>>} */
const TARGETS = { 5000: 50, 50000: 150 };

/** The numbers of notes that have a target. */
export const ASKED_SIZES = Object.keys(TARGETS).map(Number);

let state = 7;
const next = () => {
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return state / 4_294_967_296;
};
const letters = (/** @type {string} */ of) => of[Math.floor(next() * of.length)] ?? '';
const words = Array.from({ length: VOCABULARY }, () =>
  Array.from(
    { length: 2 + Math.floor(next() * 4) },
    () => letters('bcdfghklmnprstvw') + letters('aeiou'),
  ).join(''),
);
const shares = words.map((_, at) => 1 / (at + 1));
const sums = shares.map(
  (
    (sum) => (share) =>
      (sum += share)
  )(0),
);
const aWord = () => {
  const wanted = next() * (sums.at(-1) ?? 0);
  let from = 0;
  let to = words.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sums[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return words[from] ?? '';
};
const aNote = () => {
  let text = '';
  while (text.length < NOTE_LENGTH) text += `${aWord()}${next() < 0.1 ? '\n' : ' '}`;
  return text;
};

/** What stands in the field after each letter of a frequent word, a rare one and both. */
function typed() {
  const frequent = aWord();
  const rare = words[Math.floor(next() * words.length)] ?? '';
  return [frequent, rare, `${frequent} ${rare}`].flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2).trim()),
  );
}

/**
 * One row for each number of notes.
 *
 * @param {readonly number[]} sizes
 */
export function searchTable(sizes) {
  const head = '| notes | built in | typed, p50 | typed, p95 | target | | plain look through, p50 |';
  return [head, '|---:|---:|---:|---:|---:|---|---:|', ...sizes.map(searchRow)].join('\n');
}

/** @param {number} size */
function searchRow(size) {
  const notes = Array.from({ length: size }, aNote);
  const begun = performance.now();
  const index = makeWordIndex();
  notes.forEach((note, at) => {
    index.put(String(at), note);
  });
  const built = performance.now() - begun;
  const { spent, plain } = timeQueries(index, notes);
  const target = TARGETS[size];
  const verdict = target === undefined ? '' : p95(spent) <= target ? 'reached' : '**missed**';
  const allowed = target === undefined ? '' : `≤ ${target} ms`;
  return `| ${size} | ${(built / 1000).toFixed(1)} s | ${inMilliseconds(median(spent))} | ${inMilliseconds(p95(spent))} | ${allowed} | ${verdict} | ${inMilliseconds(median(plain))} |`;
}

/** @param {ReturnType<typeof makeWordIndex>} index @param {readonly string[]} notes */
function timeQueries(index, notes) {
  const small = notes.map((note) => note.toLowerCase());
  const spent = [];
  const plain = [];
  for (let turn = 0; turn < QUERIES; turn++) {
    for (const wanted of typed()) {
      const start = performance.now();
      const { hits, terms } = index.find(wanted.split(' '), { limit: SHOWN, isWanted: () => true });
      for (const { id } of hits) linesOf(notes[Number(id)] ?? '', terms);
      const end = performance.now();
      spent.push(end - start);
      if (turn % 10 === 0) {
        small.filter((note) => wanted.split(' ').every((word) => note.includes(word)));
        plain.push(performance.now() - end);
      }
    }
  }
  return { spent, plain };
}

if (process.argv[1] === import.meta.filename) {
  const sizes = process.argv.slice(2).map(Number);
  console.log(searchTable(sizes.length > 0 ? sizes : ASKED_SIZES));
}
