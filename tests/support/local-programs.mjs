import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startGroup } from './processes.mjs';

/** The folder of the checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** @typedef {{ command: string, values: string[] }} Call */
/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} LockFile */

/**
 * How to call a program of an installed package, on every system alike. Null when the package is not installed.
 *
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} values
 * @returns {Call | null}
 */
export function localProgram(packageName, program, values) {
  const folder = join(ROOT, 'node_modules', packageName);
  if (!existsSync(folder)) return null;
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, typeof bin === 'string' ? bin : bin[program]);
  return { command: process.execPath, values: [file, ...values] };
}

/** How to call npm, the one that runs this script if one does. @param {readonly string[]} values @returns {Call} */
function npm(values) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return { command: process.execPath, values: [script, ...values] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', values: [...values] };
}

/** Whether every package is installed in the version that is asked for; packages for other systems apart. */
export function arePackagesInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const [wanted, present] = [join(ROOT, 'package-lock.json'), installed].map(
    (file) => /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8'))).packages,
  );
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional }]) => path === '' || optional || present?.[path]?.version === version,
  );
}

/** Installs every package in the version that is asked for, and gives whether that went well. @param {{ isQuiet?: boolean }} [options] */
export function installPackages(options) {
  return run(npm(['ci']), options);
}

/** Codes with which a spinner hides the cursor and wipes its line. */
const WIPES = ['[?25l', '[?25h', '[K'].map((code) => `\u001b${code}`);

/** What is left of a line that was drawn over, as a spinner does at every turn. @param {string} line */
function lastDrawn(line) {
  const bare = WIPES.reduce((text, code) => text.replaceAll(code, ''), line);
  return (
    bare
      .split('\r')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  );
}

/**
 * Runs a program in the checkout and gives whether it went well. What it says is shown as it comes, or with `isQuiet` only
 * when it went wrong.
 *
 * @param {Call} call
 * @param {{ isQuiet?: boolean, environment?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<boolean>}
 */
export async function run({ command, values }, { isQuiet = false, environment = process.env } = {}) {
  const child = await startGroup(command, values, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let kept = '';
  const show = (/** @type {string} */ line) => {
    if (isQuiet) kept += line;
    else process.stdout.write(line);
  };
  const finishers = [child.stdout, child.stderr].map((stream) => showLines(stream, show));
  const code = await new Promise((resolve) => child.once('close', resolve));
  for (const finish of finishers) finish();
  if (code !== 0) process.stdout.write(kept);
  return code === 0;
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(line: string) => void} show
 */
function showLines(stream, show) {
  let unfinished = '';
  stream?.setEncoding('utf8').on('data', (text) => {
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    for (const line of lines) show(`${lastDrawn(line)}\n`);
  });
  return () => {
    if (unfinished !== '') show(`${lastDrawn(unfinished)}\n`);
  };
}
