import './node-version.mjs';
import { join } from 'node:path';
import { NoDisplayError } from './chromium-process.mjs';
import { howToGetChromium } from './find-browser.mjs';
import { arePackagesInstalled, installPackages, localProgram, ROOT, run } from './local-programs.mjs';
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

async function providePackages() {
  if (arePackagesInstalled()) return;
  console.log('Installing the packages …');
  if (!(await installPackages({ isQuiet: true }))) throw new Stop('The packages could not be installed.');
}

async function build() {
  console.log('Building the extension …');
  const call = localProgram('wxt', 'wxt', ['build']);
  if (!call || !(await run(call, { isQuiet: true }))) throw new Stop('The extension could not be built.');
}

/** What a virtual display needs beside Chromium. */
const FOR_NOBODY = [PROGRAMS.screen, PROGRAMS.keys, PROGRAMS.camera];

/** @param {readonly import('./system-programs.mjs').SystemProgram[]} others */
async function findPrograms(others) {
  const { chromium } = PROGRAMS;
  const wanted = [chromium, ...others];
  const missing = await provide(wanted, (packages) => {
    if (wishes.has('--yes') || process.env['CI'] === 'true') return true;
    return askYesOrNo(`Missing: ${packages.join(', ')}. Install with apt-get?`);
  });
  if (missing.includes(chromium)) throw new Stop(howToGetChromium());
  if (missing.length > 0) throw new Stop(describeMissing(missing));
}

/**
 * The usual port, so that pages bound to clients are known again; any other when it is taken.
 *
 * @param {string} [room]
 */
async function serveCall(room) {
  const call = await servePracticeCall({ port: PORT }).catch(() => servePracticeCall());
  console.log(`The practice call is at ${call.address(room)}`);
  return call;
}

/** @param {{ screen?: import('./virtual-screen.mjs').VirtualScreen, room?: string }} [where] */
async function openBrowser({ screen, room } = {}) {
  const { launchChromium } = await import('./chromium-browser.mjs');
  const call = await serveCall(room);
  console.log('Opening Chromium with Beside beside it …');
  const options = screen ? { screen } : { isHeadless: false, profile: PROFILE };
  const browser = await launchChromium(options).catch(async (error) => {
    await call.stop();
    throw error;
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(call.address(room));
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

/** A display that is named may be gone all the same, as one forwarded from a machine that left. */
async function startWhereItCanBeSeen() {
  if (!hasDisplay) return startForNobody('There is no display');
  try {
    await startForAPerson();
  } catch (error) {
    if (!(error instanceof NoDisplayError)) throw error;
    const named = process.env['WAYLAND_DISPLAY'] || process.env['DISPLAY'];
    await findPrograms(FOR_NOBODY);
    await startForNobody(`The display ${named} does not answer`);
  }
}

/** @param {string} why */
async function startForNobody(why) {
  console.log(`${why}: Beside walks through a sample session on a virtual one.`);
  const { WALKED_ROOM, walkSampleSession } = await import('./walk-sample-session.mjs');
  const { takePicture } = await import('./page-and-panel-picture.mjs');
  const screen = await startVirtualScreen();
  const { call, browser, page, panel } = await openBrowser({ screen, room: WALKED_ROOM });
  await walkSampleSession(panel);
  await takePicture({ page, panel, file: PICTURE, screen });
  await browser.close();
  await Promise.all([call.stop(), screen.stop()]);
  console.log(`The picture of page and panel is ${PICTURE}`);
}

try {
  checkWishes();
  await providePackages();
  await build();
  await findPrograms(hasDisplay ? [] : FOR_NOBODY);
  await startWhereItCanBeSeen();
  process.exit(0);
} catch (error) {
  // What we throw ourselves is a sentence; anything else is a fault, and its place is wanted.
  const isSentence = error instanceof Stop || (error instanceof Error && error.constructor === Error);
  console.error(isSentence ? error.message : error);
  process.exit(1);
}
