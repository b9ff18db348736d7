import { median } from './figures.mjs';
import { measureOpenings } from './open-pages.mjs';
import { openPractice } from './stage.mjs';
import { inMilliseconds } from './targets.mjs';

/**
 * What one client costs in practices of several sizes, as a Markdown table. Each size has a browser and a profile of its own.
 *
 * @param {{ sizes: readonly number[], sessions: number, rounds: number, saves: number }} options
 */
export async function scalingTable({ sizes, sessions, rounds, saves }) {
  const head = `| clients, ${sessions} sessions each | caseload painted | per client | a rating saved | one plain durable put |`;
  const rows = [];
  for (const clients of sizes) {
    console.log(`A practice of ${clients} clients …`);
    const practice = await openPractice({ clients, sessions });
    const { sealed = [] } = await measureOpenings(practice.browser, rounds, ['sealed']);
    const saved = await practice.measureSaves(saves);
    await practice.close();
    const figures = [
      median(sealed),
      median(sealed) / clients,
      median(saved.map(({ ours }) => ours)),
      median(saved.map(({ plain }) => plain)),
    ];
    rows.push(`| ${[clients, ...figures.map(inMilliseconds)].join(' | ')} |`);
  }
  return [head, '|---:|---:|---:|---:|---:|', ...rows].join('\n');
}
