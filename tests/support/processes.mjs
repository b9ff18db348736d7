import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('node:child_process').ChildProcess & { pid: number }} Running */

/** @type {Set<Running>} */
const running = new Set();
/** @type {Set<string>} */
const temporaryFolders = new Set();
let isWatching = false;

/** Whatever way this script ends, nothing it started stays behind. */
function watchOwnEnd() {
  if (isWatching) return;
  isWatching = true;
  process.on('exit', leaveNothingBehind);
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => process.exit(code));
  }
}

function leaveNothingBehind() {
  for (const child of running) signalGroup(child, 'SIGKILL');
  for (const folder of temporaryFolders) removeFolder(folder);
}

/** A killed script cannot tidy up, so on Linux the kernel is asked to end the child with its parent. */
function tiedToParent(/** @type {string} */ command, /** @type {readonly string[]} */ values) {
  const tie = '/usr/bin/setpriv';
  if (process.platform !== 'linux' || !existsSync(tie)) return { command, values };
  return { command: tie, values: ['--pdeathsig', 'KILL', '--', command, ...values] };
}

/**
 * Starts a program as the head of a process group of its own, so that `endGroup` reaches its children too.
 * Rejects when the program cannot be started.
 *
 * @param {string} command
 * @param {readonly string[]} values
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {Promise<Running>}
 */
export async function startGroup(command, values, options = {}) {
  watchOwnEnd();
  const tied = tiedToParent(command, values);
  const child = spawn(tied.command, tied.values, { stdio: 'ignore', ...options, detached: true });
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const started = /** @type {Running} */ (child);
  running.add(started);
  child.once('exit', () => {
    signalGroup(started, 'SIGKILL');
    running.delete(started);
  });
  return started;
}

/**
 * Ends a whole process group and waits until its head is gone. Does nothing when it is gone already.
 *
 * @param {Running} child
 * @param {NodeJS.Signals} [signal]
 */
export async function endGroup(child, signal = 'SIGKILL') {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, signal);
  await gone;
}

/** @param {Running} child */
export function hasEnded(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Resolves when the program has ended, at once if it already has. @param {Running} child */
export async function ended(child) {
  if (!hasEnded(child)) await new Promise((resolve) => child.once('exit', resolve));
}

function signalGroup(/** @type {Running} */ child, /** @type {NodeJS.Signals} */ signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** Makes an empty folder that is removed when the script ends, if not before. @param {string} prefix */
export function makeTemporaryFolder(prefix) {
  watchOwnEnd();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  temporaryFolders.add(folder);
  return folder;
}

/** @param {string} folder */
export function removeFolder(folder) {
  temporaryFolders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
