import { runnerImport } from 'vite';

/**
 * Prints how often each rule marks stable clients, and how often it finds a dip, beside the reference figures.
 * `npm run simulate`, or `npm run simulate -- <clients> <seed>`.
 */
const [clients = 4000, seed = 1] = process.argv.slice(2).map(Number);
const { module } = await runnerImport('./tests/simulate/stable-and-dipping.ts');
const { simulate, AS_REFERENCE, AS_WATCHED } = /** @type {typeof import('./stable-and-dipping')} */ (module);

/** Computed apart for the same model and one component: shares of stable clients marked, and of dips of three standard deviations found. */
const REFERENCE = {
  stable: { any: ['10 %', '20 %', '38 %'], far: ['2 %', '4.5 %', '9 %'] },
  dipping: { any: ['61 %', '69 %', '77 %'], far: ['30 %', '39 %', '51 %'] },
};
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;

for (const behaviour of [AS_REFERENCE, AS_WATCHED]) {
  const { components, isOnScale } = behaviour;
  const { stable, dipping } = simulate(clients, seed, behaviour);
  const isReference = behaviour === AS_REFERENCE;
  console.log(
    `\n${clients} simulated clients each, seed ${seed}; ${components === 1 ? 'one component' : `${components} components, independent of each other`}, ${isOnScale ? 'half points from 0 to 10' : 'any number'}; noise differs.`,
  );
  printTable('stable client, marked at least once within so many sessions', stable, (row) =>
    isReference ? [REFERENCE.stable.any[row], REFERENCE.stable.far[row]] : [],
  );
  printTable('a single dip of 3 within-client SD in one component, marked in session', dipping, (row) =>
    isReference ? [REFERENCE.dipping.any[row], REFERENCE.dipping.far[row]] : [],
  );
}

/**
 * @param {string} title
 * @param {readonly (import('./stable-and-dipping').Shares & { sessions?: number, session?: number })[]} rows
 * @param {(row: number) => (string | undefined)[]} referenceOf for any signal, and below the 99 % band
 */
function printTable(title, rows, referenceOf) {
  console.log(`\n| ${title} | any | reference | below 99 % | reference | twice below 95 % | either |`);
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  rows.forEach(({ sessions, session, any, far, twice, loud }, row) => {
    const [anyReference = '', farReference = ''] = referenceOf(row);
    console.log(
      `| ${sessions ?? session} | ${percent(any)} | ${anyReference} | ${percent(far)} | ${farReference} | ${percent(twice)} | ${percent(loud)} |`,
    );
  });
}
