import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, howToGetChromium } from './find-browser.mjs';
import { endGroup, hasEnded, makeTemporaryFolder, removeFolder, startGroup } from './processes.mjs';
import { until } from './until.mjs';

/**
 * @typedef {object} ChromiumOptions
 * @property {string} extension folder of the built extension
 * @property {string} [profile] a profile folder to keep; without it a temporary one is made and removed
 * @property {import('./virtual-screen.mjs').VirtualScreen} [screen] where its window appears
 * @property {boolean} [isHeadless] without any window; by default only when there is no screen
 * @property {string} [proxy] host:port that every request, to this machine too, has to pass
 * @property {string} [address] the first page
 * @property {readonly string[]} [flags] further command line flags
 */

/** Nothing of the browser's own that reaches for the network, slows a test down or stands in the picture. */
const QUIET = [
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-quic',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
];

/**
 * What Chromium cannot be talked out of asking its maker goes to this host instead, which does not exist. So a witness can
 * tell the browser's own questions from anything an extension asks, were it of the maker too.
 */
export const BROWSER_ITSELF = 'browser-itself.invalid';
const OWN_QUESTIONS = [
  `--gaia-url=https://${BROWSER_ITSELF}`,
  `--google-apis-url=https://${BROWSER_ITSELF}`,
  `--google-url=https://${BROWSER_ITSELF}`,
  `--component-updater=url-source=https://${BROWSER_ITSELF}/update`,
];

/** Services that would ask the network; most can be switched off. */
const FEATURES_OFF = [
  'AimEnabled',
  'AutofillServerCommunication',
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
];
const FEATURES_ON = ['SkipListAccountsWithoutGaiaCookies'];

/** Chromium has a window to show, and the display it was told of does not answer. */
export class NoDisplayError extends Error {
  /** @override */
  name = 'NoDisplayError';
}

/**
 * Starts Chromium with the extension and waits until it can be spoken to.
 * Throws a sentence for a person when there is no Chromium or it does not start, and a NoDisplayError where it has no display.
 *
 * @param {ChromiumOptions} options
 */
export async function startChromium(options) {
  const program = findChromium();
  if (!program) throw new Error(howToGetChromium());
  if (!existsSync(join(options.extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${options.extension}. "npm run build" makes it.`);
  }
  const isKept = options.profile !== undefined;
  const profile = options.profile ?? makeTemporaryFolder('beside-chromium-');
  prepareProfile(profile);
  const isRoot = process.getuid?.() === 0;
  const started =
    (await tryToStart(program, profile, options, isRoot)) ??
    (await tryToStart(program, profile, options, true));
  if (!started) throw new Error('Chromium ended before it could be spoken to.');
  return {
    ...started,
    profile,
    /** Ends the browser and all its processes at once, as a crash would. The profile stays. */
    kill: () => endGroup(started.browserProcess, 'SIGKILL'),
    /** Ends what is left of the browser and removes the profile, unless it is to be kept. */
    clear: async () => {
      await endGroup(started.browserProcess, 'SIGKILL');
      if (!isKept) removeFolder(profile);
    },
  };
}

/** Developer mode lets the extension be reloaded; nothing is to be asked at the start. */
function prepareProfile(/** @type {string} */ profile) {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/**
 * Null when Chromium's sandbox cannot be had in this place (many containers), which a second try can do without.
 *
 * @param {string} program
 * @param {string} profile
 * @param {ChromiumOptions} options
 * @param {boolean} isUnconfined
 */
async function tryToStart(program, profile, options, isUnconfined) {
  const browserProcess = await startGroup(program, flagsFor(profile, options, isUnconfined), {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(options.screen ? { env: options.screen.environment } : {}),
  });
  let said = '';
  browserProcess.stderr?.on('data', (text) => {
    said = (said + text).slice(-20_000);
  });
  const port = await until('Chromium to start', () => hasEnded(browserProcess) || portOf(profile), 60_000);
  if (port !== true) return { browserProcess, port };
  if (/platform failed to initialize/i.test(said)) throw new NoDisplayError('The display does not answer.');
  if (!isUnconfined && /sandbox/i.test(said)) return null;
  throw new Error(`Chromium ended at once. It said:\n${said}`);
}

/** @param {string} profile */
function portOf(profile) {
  const file = join(profile, 'DevToolsActivePort');
  const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return port ? Number(port) : null;
}

/**
 * @param {string} profile
 * @param {ChromiumOptions} options
 * @param {boolean} isUnconfined
 */
function flagsFor(profile, options, isUnconfined) {
  const { extension, screen, proxy, isHeadless = !screen } = options;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    ...QUIET,
    ...OWN_QUESTIONS,
    `--disable-features=${FEATURES_OFF.join(',')}`,
    `--enable-features=${FEATURES_ON.join(',')}`,
    ...(isHeadless || screen ? ['--window-size=1280,800', '--window-position=0,0', '--test-type'] : []),
    ...(isHeadless ? ['--headless=new'] : []),
    ...(isUnconfined ? ['--no-sandbox', '--test-type'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(options.flags ?? []),
    options.address ?? 'about:blank',
  ];
}
