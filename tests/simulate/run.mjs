import { runnerImport } from 'vite';

/**
 * Prints how often each rule marks stable clients, and how often it finds a dip, beside the reference figures; then how often the
 * rules on records speak. `npm run simulate`, or `npm run simulate -- <clients> <seed>`.
 */
const { QUOTED, NOT_SIGNALLED, rangeTables, recordsTable } = /** @type {typeof import('./tables')} */ (
  (await runnerImport('./tests/simulate/tables.ts')).module
);
const [clients = QUOTED.clients, seed = QUOTED.seed] = process.argv.slice(2).map(Number);

console.log(`${clients} simulated clients each, seed ${seed}.`);
for (const { title, rows } of [...rangeTables(clients, seed), NOT_SIGNALLED, recordsTable(clients, seed)]) {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `|---|${'---:|'.repeat((rows[0]?.length ?? 1) - 1)}`;
  console.log(['', title, '', lines[0], rule, ...lines.slice(1)].join('\n'));
}
console.log(
  '\nThe rules on records (concern, declined, open-strain, check-due, missing-client, missing-practitioner) repeat what somebody entered, marked or left out. ' +
    'They compute nothing, so they have no false-alarm rate: how often they speak is how often it happened.',
);
