import { runnerImport } from 'vite';

/**
 * Prints how often each rule marks stable clients, and how often it finds a dip, beside the reference figures; then how often the
 * rules on records speak. `npm run simulate`, or `npm run simulate -- <clients> <seed>`.
 */
const [clients = 4000, seed = 1] = process.argv.slice(2).map(Number);
/** @template Module @param {string} path @returns {Promise<Module>} */
const load = async (path) => /** @type {Module} */ ((await runnerImport(path)).module);
const { simulate, AS_REFERENCE, AS_WATCHED } = /** @type {typeof import('./stable-and-dipping')} */ (
  await load('./tests/simulate/stable-and-dipping.ts')
);
const { simulateRecords, HABITS } = /** @type {typeof import('./rules-on-records')} */ (
  await load('./tests/simulate/rules-on-records.ts')
);

/**
 * The table of the measurement notes, computed apart for the same model and one component. Its first four rows are rules that
 * Beside does not signal by.
 */
const NOTES = {
  stable: [
    ['drop of 1 personal SD', '87 %', '99 %', '100 %'],
    ['drop of 2 personal SD', '36 %', '65 %', '89 %'],
    ['drop of a reliable change, error known', '10 %', '21 %', '39 %'],
    ['running individuals chart, low, from 5 earlier', '0 %', '9 %', '16 %'],
  ],
  any: ['10 %', '20 %', '38 %'],
  far: ['2 %', '4.5 %', '9 %'],
  dip: { any: ['61 %', '69 %', '77 %'], far: ['30 %', '39 %', '51 %'] },
};
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;

for (const behaviour of [AS_REFERENCE, AS_WATCHED]) {
  const { components, isOnScale } = behaviour;
  const { stable, dipping, dippingTwice } = simulate(clients, seed, behaviour);
  const isReference = behaviour === AS_REFERENCE;
  console.log(
    `\n${clients} simulated clients each, seed ${seed}; ${components === 1 ? 'one component' : `${components} components, independent of each other`}, ${isOnScale ? 'half points from 0 to 10' : 'any number'}; noise differs.`,
  );
  printTable('stable client, marked at least once within so many sessions', stable, (row) =>
    isReference ? [NOTES.any[row], NOTES.far[row]] : [],
  );
  printTable('a single dip of 3 within-client SD in one component, marked in session', dipping, (row) =>
    isReference ? [NOTES.dip.any[row], NOTES.dip.far[row]] : [],
  );
  printTable('the same dip over two sessions, marked in either, from session', dippingTwice, () => []);
}
printNotes();
printRecords();

/**
 * @param {string} title
 * @param {readonly (import('./stable-and-dipping').Shares & { sessions?: number, session?: number })[]} rows
 * @param {(row: number) => (string | undefined)[]} referenceOf for any signal, and below the 99 % band
 */
function printTable(title, rows, referenceOf) {
  console.log(
    `\n| ${title} | any | notes: 95 % band | quiet only | below 99 % | notes: 99 % band | twice below 95 % | worth a conversation |`,
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  rows.forEach(({ sessions, session, any, quietOnly, far, twice, loud }, row) => {
    const [anyReference = '–', farReference = '–'] = referenceOf(row);
    console.log(
      `| ${sessions ?? session} | ${percent(any)} | ${anyReference} | ${percent(quietOnly)} | ${percent(far)} | ${farReference} | ${percent(twice)} | ${percent(loud)} |`,
    );
  });
}

/** What the notes say of rules that are no signals here, and why they are none. */
function printNotes() {
  console.log('\nRules of the notes that Beside does not signal by, stable clients marked at least once:\n');
  console.log('| rule | 5 | 10 | 20 |\n|---|---:|---:|---:|');
  for (const row of NOTES.stable) console.log(`| ${row.join(' | ')} |`);
}

function printRecords() {
  const { leftOut, declined, concern, strain } = HABITS;
  console.log(
    `\nEvery rule over ${clients} clients, seed ${seed}, whose ratings never move; in each session ${percent(leftOut)} of the ratings are left out, ${percent(declined)} declined, a concern named in ${percent(concern)}, a strain marked in ${percent(strain)}:\n`,
  );
  console.log('| rule | within 5 | 10 | 20 |\n|---|---:|---:|---:|');
  for (const { rule, shares } of simulateRecords(clients, seed))
    console.log(`| ${rule} | ${shares.map(percent).join(' | ')} |`);
  console.log(
    '\nThe rules on records (concern, declined, open-strain, check-due, missing-client, missing-practitioner) repeat what somebody entered, marked or left out. ' +
      'They compute nothing, so they have no false-alarm rate: how often they speak is how often it happened.',
  );
}
