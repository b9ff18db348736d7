import '../support/node-version.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { localProgram, ROOT, run } from '../support/local-programs.mjs';
import { median } from './figures.mjs';
import { firstLoadOf } from './first-load.mjs';
import { measureOpenings, measureUnlocks } from './open-pages.mjs';
import { measurePanning } from './panning.mjs';
import { PASSPHRASE } from './passphrase.mjs';
import { scalingTable } from './scaling.mjs';
import { ASKED_SIZES, searchTable } from './search.mjs';
import { buildExtension, openPractice } from './stage.mjs';
import { compare, tableOf } from './targets.mjs';
import { measureTypings } from './typing.mjs';

/**
 * Measures the built extension in a real browser, against plain IndexedDB doing the same in the same run.
 * `--quick` measures a small practice in few rounds, to see that everything works; `--no-kills` leaves out the fifty kills.
 */
const isQuick = process.argv.includes('--quick');
const size = isQuick ? { clients: 20, sessions: 100 } : { clients: 200, sessions: 500 };
const rounds = isQuick ? 3 : 15;
const saves = isQuick ? 20 : 200;
const SIZES = isQuick ? [5, 20] : [20, 200, 1000];
const SESSIONS_WHERE_SIZES_DIFFER = 100;
const KILLS = isQuick ? 3 : 50;
/** Bytes, gzipped. @type {Readonly<Record<string, number>>} */
const FIRST_LOAD_LIMITS = { 'sidepanel.html': 90_000, 'workspace.html': 160_000 };

/** @param {Awaited<ReturnType<typeof openPractice>>} practice */
async function measurePractice(practice) {
  const opened = await measureOpenings(practice.browser, rounds);
  const { empty = [], panel = [], workspace = [], sealed = [], plain = [], newest = [] } = opened;
  const derived = await practice.measureDerivations(Math.ceil(rounds / 2));
  const unlocked = await measureUnlocks(practice.browser, Math.ceil(rounds / 2), PASSPHRASE);
  const saved = await practice.measureSaves(saves);
  const older = isQuick ? [] : await practice.measureSaves(saves / 4, 'old');
  const floors = await practice.measureFloors(saves);
  const trends = await practice.measureTrends(practice.clientIds.slice(0, rounds));
  const panned = await measurePanning(practice.browser, practice.clientIds[0] ?? '', isQuick ? 20 : 120);
  const emptyPage = { name: 'an empty extension page', values: empty };
  const sameShape = { name: 'plain rows of the same shape', values: plain };
  const put = { name: 'one plain durable put', values: saved.map((pair) => pair.plain) };
  const afterDerivation = plain.map((spent) => spent + median(derived));
  return [
    compare('panel opened until it answers, key at hand', panel, emptyPage, 2),
    compare('workspace opened until the caseload is painted, key at hand', workspace, emptyPage),
    compare('key at hand → caseload painted', sealed, sameShape, 1.5),
    compare(
      'key at hand → caseload painted',
      sealed,
      { name: 'the newest 24 plain sessions of each, by index', values: newest },
      0.6,
    ),
    compare(
      'passphrase entered → caseload painted',
      unlocked,
      { name: 'the derivation alone, then plain rows', values: afterDerivation },
      1.5,
    ),
    compare(
      'a rating saved, durable',
      saved.map(({ ours }) => ours),
      put,
      1.6,
    ),
    compare(
      "the same, until the client's head stands too",
      saved.map(({ whole }) => whole),
      put,
    ),
    ...(older.length === 0
      ? []
      : [
          compare(
            'a rating of long ago changed, durable',
            older.map(({ ours }) => ours),
            { ...put, values: older.map(({ plain }) => plain) },
          ),
        ]),
    compare(
      'two rows of a save written by IndexedDB alone, unsealed and unchecked',
      floors.map(({ ours }) => ours),
      { ...put, values: floors.map((pair) => pair.plain) },
    ),
    compare(
      `one client's trend, ${size.sessions} sessions`,
      trends.map(({ ours }) => ours),
      { name: "the client's plain session rows", values: trends.map((pair) => pair.plain) },
      0.5,
    ),
    compare(
      `one step through a client's trends of ${size.sessions} sessions, painted`,
      panned.ours,
      { name: 'two frames in which nothing happens', values: panned.empty },
      1.5,
    ),
  ];
}

/** @param {string} built @param {string} page */
function firstLoadText(built, page) {
  const { files, bytes } = firstLoadOf(built, page);
  const limit = FIRST_LOAD_LIMITS[page] ?? 0;
  const verdict = bytes <= limit ? 'reached' : '**missed**';
  const list = files.map((file) => `- ${file.path}: ${(file.bytes / 1000).toFixed(1)} kB`);
  return [
    `The first scripts of ${page}, gzipped: ${(bytes / 1000).toFixed(1)} kB (target ≤ ${limit / 1000} kB: ${verdict})`,
    '',
    ...list,
  ].join('\n');
}

/** The same test that CI runs with three kills. @param {string} extension */
async function killText(extension) {
  const call = localProgram('vitest', 'vitest', [
    'run',
    '--project',
    'browser',
    'tests/browser/kill.test.ts',
  ]);
  const environment = { ...process.env, BESIDE_KILLS: String(KILLS), BESIDE_EXTENSION: extension };
  const went = call !== null && (await run(call, { environment }));
  const verdict = went ? 'nothing lost, nothing doubled' : '**something was lost or doubled**';
  return `${KILLS} kills of the browser in mid-word, and more between a save and the next paint: ${verdict}`;
}

const built = await buildExtension();
const practice = await openPractice(size);
const lines = await measurePractice(practice);
const version = practice.browser.context.browser()?.version() ?? '';
await practice.close();
lines.push(...(await measureTypings(isQuick)));
const [cpu] = cpus();
const sections = [
  `${size.clients} clients × ${size.sessions} sessions; ${rounds} rounds in changing order, medians; ${saves} saves. Ratios are within this run.`,
  `Machine: ${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${process.platform}; Chromium ${version}, headless, profile on the disk.`,
  tableOf(lines),
  ...Object.keys(FIRST_LOAD_LIMITS).map((page) => firstLoadText(built, page)),
  `Search while words are typed, over notes of 2 kB:\n\n${searchTable(isQuick ? [500] : ASKED_SIZES)}`,
  await scalingTable({
    sizes: SIZES,
    sessions: SESSIONS_WHERE_SIZES_DIFFER,
    rounds: Math.ceil(rounds / 2),
    saves: Math.ceil(saves / 4),
  }),
  ...(process.argv.includes('--no-kills') ? [] : [await killText(built)]),
];
const text = sections.join('\n\n');
mkdirSync(join(ROOT, '.tmp'), { recursive: true });
writeFileSync(join(ROOT, '.tmp', 'bench.md'), `${text}\n`);
console.log(`\n${text}\n`);
const missed = lines.filter(({ isReached }) => isReached === false);
console.log(
  missed.length === 0
    ? 'Every target was reached.'
    : `Missed: ${missed.map(({ what, ratio, target }) => `${what} (${ratio}, ${target})`).join('; ')}.`,
);
