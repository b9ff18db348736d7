import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Chromium', 'Google\\Chrome'].map((maker) =>
      join(process.env[variable] ?? 'C:\\', maker, 'Application', 'chrome.exe'),
    ),
  ),
};

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env['PROGRAMFILES'] ?? 'C:\\', 'Mozilla Firefox', 'firefox.exe')],
};

/** The path of a program on the PATH, or null. @param {string} name */
export function findProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Where Chromium is: the environment's CHROMIUM_BIN, the PATH, or the system's usual places. Null when there is none.
 * A CHROMIUM_BIN that does not exist is an error, since somebody meant it.
 */
export function findChromium() {
  return find('CHROMIUM_BIN', CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** The same for Firefox, with FIREFOX_BIN. */
export function findFirefox() {
  return find('FIREFOX_BIN', FIREFOX_NAMES, FIREFOX_PLACES);
}

/** How to get Chromium on this system, in one sentence. */
export function howToGetChromium() {
  const ways = /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
    linux: 'Install it with your package manager (on Debian: apt-get install chromium)',
    darwin: 'Install it with "brew install --cask chromium"',
    win32: 'Install it with "winget install Hibbiki.Chromium"',
  });
  const way = ways[process.platform] ?? 'Install Chromium';
  return `No Chromium was found. ${way}, or set CHROMIUM_BIN to the path of one you have.`;
}

/**
 * @param {string} variable
 * @param {readonly string[]} names
 * @param {Partial<Record<NodeJS.Platform, string[]>>} places
 */
function find(variable, names, places) {
  const wanted = process.env[variable];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`${variable} names ${wanted}, and there is no such file.`);
  }
  const onPath = names.map(findProgram).find((path) => path !== null);
  return onPath ?? (places[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}
