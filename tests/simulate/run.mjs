import { runnerImport } from 'vite';

/**
 * Prints how often each rule marks stable clients, and how often it finds a dip, beside the reference figures.
 * `npm run simulate`, or `npm run simulate -- <clients> <seed>`.
 */
const [clients = 4000, seed = 1] = process.argv.slice(2).map(Number);
const { module } = await runnerImport('./tests/simulate/stable-and-dipping.ts');
const { simulate } = /** @type {typeof import('./stable-and-dipping')} */ (module);
const { stable, dipping } = simulate(clients, seed);

/** Computed apart for the same model: shares of stable clients marked, and of dips of three standard deviations found. */
const REFERENCE = {
  stable: { any: ['10 %', '20 %', '38 %'], loud: ['2 %', '4.5 %', '9 %'] },
  dipping: { any: ['61 %', '69 %', '77 %'], loud: ['30 %', '39 %', '51 %'] },
};
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;

console.log(`${clients} simulated clients each, seed ${seed}; one component; noise differs between clients.`);
console.log(
  '\n| stable client, marked at least once within | 95 % band | reference | 99 % band | reference |',
);
console.log('|---|---:|---:|---:|---:|');
stable.forEach(({ sessions, any, loud }, row) => {
  const { any: anyReference, loud: loudReference } = REFERENCE.stable;
  console.log(
    `| ${sessions} sessions | ${percent(any)} | ${anyReference[row]} | ${percent(loud)} | ${loudReference[row]} |`,
  );
});
console.log(
  '\n| a single dip of 3 within-client SD, found in session | 95 % band | reference | 99 % band | reference |',
);
console.log('|---|---:|---:|---:|---:|');
dipping.forEach(({ session, any, loud }, row) => {
  const { any: anyReference, loud: loudReference } = REFERENCE.dipping;
  console.log(
    `| ${session} | ${percent(any)} | ${anyReference[row]} | ${percent(loud)} | ${loudReference[row]} |`,
  );
});
