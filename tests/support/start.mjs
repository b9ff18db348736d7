import './node-version.mjs';
import { join } from 'node:path';
import { howToGetChromium } from './find-browser.mjs';
import { arePackagesInstalled, localProgram, npm, ROOT, run } from './local-programs.mjs';
import { servePracticeCall } from './practice-call-server.mjs';
import { removeFolder } from './processes.mjs';
import { askYesOrNo, describeMissing, PROGRAMS, provide } from './system-programs.mjs';
import { startVirtualScreen } from './virtual-screen.mjs';

const OPTIONS = {
  '--sample': 'opens the sample caseload, which is made up',
  '--fresh': 'forgets what earlier starts kept',
  '--yes': 'installs what is missing without asking (Debian, as root)',
};
const PORT = 4310;
const PROFILE = join(ROOT, '.tmp', 'start-profile');
const PICTURE = join(ROOT, '.tmp', 'beside.png');

const KEPT_VAULT =
  'An earlier start left a vault, which is opened instead of the sample. With --fresh it is forgotten: npm start -- --sample --fresh';

const wishes = new Set(process.argv.slice(2));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** A sentence for the person who started this; no stack of ours would help them. */
class Stop extends Error {}

function checkWishes() {
  const unknown = [...wishes].filter((wish) => !(wish in OPTIONS));
  if (unknown.length === 0) return;
  const known = Object.entries(OPTIONS).map(([name, meaning]) => `  ${name}  ${meaning}`);
  throw new Stop(`Unknown: ${unknown.join(' ')}. Known are:\n${known.join('\n')}`);
}

async function installPackages() {
  if (arePackagesInstalled()) return;
  console.log('Installing the packages …');
  if (!(await run(npm(['ci']), { isQuiet: true }))) throw new Stop('The packages could not be installed.');
}

async function build() {
  console.log('Building the extension …');
  const call = localProgram('wxt', 'wxt', ['build']);
  if (!call || !(await run(call, { isQuiet: true }))) throw new Stop('The extension could not be built.');
}

async function findPrograms() {
  const { chromium, screen, keys, camera } = PROGRAMS;
  const wanted = hasDisplay ? [chromium] : [chromium, screen, keys, camera];
  const missing = await provide(wanted, (packages) => {
    if (wishes.has('--yes') || process.env['CI'] === 'true') return true;
    return askYesOrNo(`Missing: ${packages.join(', ')}. Install with apt-get?`);
  });
  if (missing.includes(chromium)) throw new Stop(howToGetChromium());
  if (missing.length > 0) throw new Stop(describeMissing(missing));
}

/** The usual port, so that pages bound to clients are known again; any other when it is taken. */
async function serveCall() {
  const call = await servePracticeCall({ port: PORT }).catch(() => servePracticeCall());
  console.log(`The practice call is at ${call.address()}`);
  return call;
}

/** @param {import('./virtual-screen.mjs').VirtualScreen} [screen] */
async function openBrowser(screen) {
  const { launchChromium } = await import('./chromium-browser.mjs');
  const call = await serveCall();
  console.log('Opening Chromium with Beside beside it …');
  const where = screen ? { screen } : { isHeadless: false, profile: PROFILE };
  const browser = await launchChromium(where);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(call.address());
  const panel = await browser.openPanel(page);
  return { call, browser, page, panel };
}

async function startForAPerson() {
  if (wishes.has('--fresh')) removeFolder(PROFILE);
  const { call, browser, panel } = await openBrowser();
  if (wishes.has('--sample')) {
    const { openSample } = await import('./walk-sample-session.mjs');
    if (!(await openSample(panel))) console.log(KEPT_VAULT);
  }
  await browser.letGo();
  console.log('Beside is open. Alt+Shift+U brings the panel back. Close the browser to end.');
  await browser.closed();
  await call.stop();
}

async function startForNobody() {
  console.log('There is no display: Beside walks through a sample session on a virtual one.');
  const { walkSampleSession } = await import('./walk-sample-session.mjs');
  const { takePicture } = await import('./page-and-panel-picture.mjs');
  const screen = await startVirtualScreen();
  const { call, browser, page, panel } = await openBrowser(screen);
  await walkSampleSession(panel);
  await takePicture({ page, panel, file: PICTURE, screen });
  await browser.close();
  await Promise.all([call.stop(), screen.stop()]);
  console.log(`The picture of page and panel is ${PICTURE}`);
}

try {
  checkWishes();
  await installPackages();
  await build();
  await findPrograms();
  await (hasDisplay ? startForAPerson() : startForNobody());
  process.exit(0);
} catch (error) {
  // What we throw ourselves is a sentence; anything else is a fault, and its place is wanted.
  const isSentence = error instanceof Stop || (error instanceof Error && error.constructor === Error);
  console.error(isSentence ? error.message : error);
  process.exit(1);
}
