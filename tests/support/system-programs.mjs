import { createInterface } from 'node:readline/promises';
import { findChromium, findFirefox, findProgram } from './find-browser.mjs';
import { run } from './local-programs.mjs';

/**
 * @typedef {object} SystemProgram something npm cannot install
 * @property {string} debian the name of Debian's package
 * @property {string} use what needs it
 * @property {() => boolean} isThere
 */

const hasProgram = (/** @type {string} */ name) => () => findProgram(name) !== null;

/** @satisfies {Record<string, SystemProgram>} */
export const PROGRAMS = {
  chromium: { debian: 'chromium', use: 'Beside itself, in Chromium', isThere: () => findChromium() !== null },
  firefox: { debian: 'firefox-esr', use: 'the tests in Firefox', isThere: () => findFirefox() !== null },
  screen: { debian: 'xvfb', use: 'a browser without a screen to show it on', isThere: hasProgram('Xvfb') },
  keys: { debian: 'xdotool', use: 'pressing keys for real', isThere: hasProgram('xdotool') },
  camera: { debian: 'imagemagick', use: 'pictures of the whole window', isThere: hasProgram('import') },
  sqlite: {
    debian: 'sqlite3',
    use: 'looking into the browsers’ own databases',
    isThere: hasProgram('sqlite3'),
  },
  age: { debian: 'age', use: 'opening a backup without Beside', isThere: hasProgram('age') },
  expect: { debian: 'expect', use: 'typing a passphrase into age', isThere: hasProgram('expect') },
};

/** Debian, and allowed to install. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get') !== null;
}

/**
 * Makes sure that these programs are there: installs what is missing where that can be done and `mayInstall` agrees. Gives what
 * is still missing.
 *
 * @param {readonly SystemProgram[]} wanted
 * @param {(packages: readonly string[]) => boolean | Promise<boolean>} mayInstall
 * @returns {Promise<readonly SystemProgram[]>}
 */
export async function provide(wanted, mayInstall) {
  const missing = () => wanted.filter(({ isThere }) => !isThere());
  const packages = missing().map(({ debian }) => debian);
  if (packages.length === 0 || !canInstall() || !(await mayInstall(packages))) return missing();
  console.log(`Installing ${packages.join(', ')} …`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const went = await run(
      { command: 'apt-get', values: [...wait, ...step] },
      { isQuiet: true, environment },
    );
    if (!went) break;
  }
  return missing();
}

/** What is missing and what for, as lines for a person. @param {readonly SystemProgram[]} programs */
export function describeMissing(programs) {
  const lines = programs.map(({ debian, use }) => `  ${debian}: for ${use}`);
  return `Missing on this machine (names of Debian’s packages):\n${lines.join('\n')}`;
}

/** Asks a person at the keyboard; without one the answer is no. @param {string} question */
export async function askYesOrNo(question) {
  if (!process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`${question} [y/N] `);
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}
