import './node-version.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { arePackagesInstalled, installPackages, localProgram, ROOT, run } from './local-programs.mjs';
import { describeMissing, PROGRAMS, provide } from './system-programs.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

const REPORTS = join(ROOT, '.tmp', 'reports');
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/**
 * One step is one program or several; all have to go well.
 *
 * @param {[packageName: string, program: string, ...values: string[]][]} calls
 */
async function callAll(calls) {
  for (const [packageName, program, ...values] of calls) {
    const call = localProgram(packageName, program, values);
    if (!call) console.log(`${packageName} is not installed.`);
    if (!call || !(await run(call))) return FAILED;
  }
  return PASSED;
}

/** Each test counts as one; a run that fails without a failed test counts as one failure. @param {string} project */
async function testProject(project) {
  const report = join(REPORTS, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const call = localProgram('vitest', 'vitest', ['run', '--project', project, ...reporters]);
  const went = call !== null && (await run(call));
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  return { passed, failed: went ? failed : Math.max(failed, 1) };
}

async function providePackages() {
  return arePackagesInstalled() || (await installPackages()) ? PASSED : FAILED;
}

async function findPrograms() {
  const missing = await provide(Object.values(PROGRAMS), () => true);
  if (missing.length === 0) return PASSED;
  console.log(describeMissing(missing));
  return FAILED;
}

/** Asked only where somebody has installed it. */
function lintAddOn() {
  return callAll([['web-ext', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3']]);
}

/** @type {{ name: string, work: () => Promise<Tally>, needs?: string[], isLeftOut?: () => boolean }[]} */
const STEPS = [
  { name: 'Packages', work: providePackages },
  { name: 'Programs', work: findPrograms },
  { name: 'Format and lint', work: () => callAll([['@biomejs/biome', 'biome', 'check', '.']]) },
  {
    name: 'Types',
    work: () =>
      callAll([
        ['wxt', 'wxt', 'prepare'],
        ['typescript', 'tsc', '--noEmit'],
      ]),
  },
  { name: 'Unit tests', work: () => testProject('unit') },
  { name: 'Views and flows', work: () => testProject('views') },
  { name: 'Build for Chromium', work: () => callAll([['wxt', 'wxt', 'build']]) },
  { name: 'Build for Firefox', work: () => callAll([['wxt', 'wxt', 'build', '-b', 'firefox', '--mv3']]) },
  {
    name: 'Add-on lint',
    work: lintAddOn,
    needs: ['Build for Firefox'],
    isLeftOut: () => !existsSync(join(ROOT, 'node_modules', 'web-ext')),
  },
  {
    name: 'Browser tests',
    work: () => testProject('browser'),
    needs: ['Build for Chromium', 'Build for Firefox'],
  },
];

mkdirSync(REPORTS, { recursive: true });
/** @type {Map<string, Tally>} */
const tallies = new Map();
for (const { name, work, needs = [], isLeftOut = () => false } of STEPS) {
  if (isLeftOut()) continue;
  const lacking = needs.filter((need) => tallies.get(need)?.failed !== 0);
  console.log(`\n== ${name}`);
  const began = Date.now();
  if (lacking.length > 0) console.log(`Not run: ${lacking.join(' and ')} failed.`);
  const tally = lacking.length > 0 ? FAILED : await work();
  tallies.set(name, tally);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed === 0 ? 'well' : 'FAILED'}, ${seconds} s`);
}

const all = [...tallies.values()];
const sum = (/** @type {keyof Tally} */ key) => all.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
