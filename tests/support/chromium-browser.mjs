import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { startChromium } from './chromium-process.mjs';
import { ended } from './processes.mjs';
import { until } from './until.mjs';

/** What the key in the manifest makes of the extension's id. */
export const EXTENSION_ID = 'khdbalilnmnplellleodminlhbgkmeik';
/** Where `npm run build` puts the extension for Chromium. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const PANEL_ADDRESS = `chrome-extension://${EXTENSION_ID}/sidepanel.html`;

/** @typedef {Awaited<ReturnType<typeof launchChromium>>} ChromiumBrowser */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').CDPSession} Session */

/**
 * Starts Chromium with the extension, by default the built one, and speaks with it.
 *
 * @param {Partial<import('./chromium-process.mjs').ChromiumOptions>} [options]
 */
export async function launchChromium(options = {}) {
  const started = await startChromium({ extension: BUILT_EXTENSION, ...options });
  try {
    return await converse(started);
  } catch (error) {
    await started.clear();
    throw error;
  }
}

/** @param {Awaited<ReturnType<typeof startChromium>>} started */
async function converse({ browserProcess, port, profile, kill, clear }) {
  const endpoint = `http://127.0.0.1:${port}`;
  const connection = await chromium.connectOverCDP(endpoint);
  const context = connection.contexts()[0];
  if (!context) throw new Error('Chromium started without a browser window.');
  const session = await connection.newBrowserCDPSession();
  const targets = targetsOf(session);
  await waitForExtension(context);
  const panels = panelsOf(endpoint, targets, session);

  const close = async () => {
    await panels.detach();
    await session.send('Browser.close').catch(() => undefined);
    await Promise.race([ended(browserProcess), new Promise((go) => setTimeout(go, 10_000).unref())]);
    await connection.close();
    await clear();
  };
  return {
    context,
    profile,
    session,
    targets,
    ...panels,
    /** The extension's service worker, woken if it sleeps. */
    serviceWorker: () => awakenedWorker(context),
    stopServiceWorker: () => stopServiceWorker(session, targets),
    /** Opens a page in a window of its own. @param {string} address */
    openWindow: async (address) => {
      const opened = context.waitForEvent('page');
      await session.send('Target.createTarget', { url: address, newWindow: true });
      return opened;
    },
    /** Opens one of the extension's pages in a tab. @param {string} name such as "workspace.html" */
    openExtensionPage: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${EXTENSION_ID}/${name}`);
      return page;
    },
    /** Resolves when the person, or anything else, has closed the browser. */
    closed: () => ended(browserProcess),
    /** Ends every process of the browser at once, as a crash would; the profile stays for a relaunch. */
    kill: async () => {
      await kill();
      await panels.detach();
      await connection.close();
    },
    /** Lets go of the browser without ending it. */
    letGo: async () => {
      await panels.detach();
      await connection.close();
    },
    close,
  };
}

/** @param {Session} session */
function targetsOf(session) {
  return async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/**
 * Waits until the extension listens: a click on the toolbar before that is lost.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
async function waitForExtension(context) {
  const listens = async () => {
    const worker = context.serviceWorkers().find((each) => each.url().includes(EXTENSION_ID));
    return worker?.evaluate('chrome.action.onClicked.hasListeners()');
  };
  try {
    await until('the extension to listen', listens, 30_000);
  } catch (cause) {
    const explanation =
      'This browser did not take the extension from the command line (Google Chrome no longer does). ' +
      'Use Chromium, or load the folder .output/chrome-mv3 by hand at chrome://extensions.';
    throw new Error(explanation, { cause });
  }
}

/**
 * The real side panel: a connection made before it opens never sees it, so each opening gets one of its own.
 *
 * @param {string} endpoint
 * @param {ReturnType<typeof targetsOf>} targets
 * @param {Session} session
 */
function panelsOf(endpoint, targets, session) {
  /** @type {import('playwright-core').Browser | null} */
  let attached = null;
  const openPanels = async () =>
    (await targets()).filter(({ type, url }) => type === 'page' && url.startsWith(PANEL_ADDRESS));
  const isPanelOpen = async () => (await openPanels()).length > 0;

  const detach = async () => {
    await attached?.close();
    attached = null;
  };
  /** The open side panel as a page, waiting for it if need be. @returns {Promise<Page>} */
  const panel = async () => {
    await until('the side panel to open', isPanelOpen);
    await detach();
    const connection = await chromium.connectOverCDP(endpoint);
    attached = connection;
    return until('the side panel to be reached', () =>
      pagesOf(connection).find((page) => page.url().startsWith(PANEL_ADDRESS)),
    );
  };
  /** Clicks the toolbar button while that page's tab is in front. @param {Page} page */
  const pressAction = async (page) => {
    await page.bringToFront();
    const tab = await tabOf(page, targets);
    await session.send('Extensions.triggerAction', { id: EXTENSION_ID, targetId: tab.targetId });
  };
  return {
    isPanelOpen,
    panel,
    pressAction,
    detach,
    /** Opens the side panel by the toolbar button beside that page and reaches it. @param {Page} page */
    openPanel: async (page) => {
      await pressAction(page);
      return panel();
    },
    /**
     * Opens the side panel in the window of each page, and reaches them all; in the order of the pages.
     *
     * @param {readonly Page[]} pages each in a window of its own
     */
    openPanels: async (pages) => {
      for (const page of pages) await pressAction(page);
      await until('every side panel to open', async () => (await openPanels()).length === pages.length);
      await detach();
      const connection = await chromium.connectOverCDP(endpoint);
      attached = connection;
      const found = await until('every side panel to be reached', () => {
        const reached = pagesOf(connection).filter((page) => page.url().startsWith(PANEL_ADDRESS));
        return reached.length === pages.length && reached;
      });
      /** @type {Map<number, Page>} */
      const byWindow = new Map();
      for (const each of found) byWindow.set(await each.evaluate(CURRENT_WINDOW), each);
      return Promise.all(
        pages.map(async (page) => {
          const beside = byWindow.get(await windowOf(page));
          if (!beside) throw new Error('A window has no side panel.');
          return beside;
        }),
      );
    },
    /** Closes the side panel as its own close button would. */
    closePanel: async () => {
      for (const { targetId } of await openPanels()) await session.send('Target.closeTarget', { targetId });
      await until('the side panel to close', async () => !(await isPanelOpen()));
      await detach();
    },
  };
}

/** @param {import('playwright-core').Browser} connection */
function pagesOf(connection) {
  return connection.contexts().flatMap((context) => context.pages());
}

/** The browser's own number for the window of an extension's page. */
const CURRENT_WINDOW = 'chrome.windows.getCurrent().then(({ id }) => id)';

/** The same for the window that a tab stands in. @param {Page} page */
async function windowOf(page) {
  const own = await page.context().newCDPSession(page);
  const { windowId } = await own.send('Browser.getWindowForTarget');
  await own.detach();
  return windowId;
}

/**
 * @param {Page} page
 * @param {ReturnType<typeof targetsOf>} targets
 */
async function tabOf(page, targets) {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  await own.detach();
  const address = targetInfo.url;
  return until(`a tab that shows ${address}`, async () =>
    (await targets()).find(({ type, url }) => type === 'tab' && url === address),
  );
}

/** @param {import('playwright-core').BrowserContext} context */
async function awakenedWorker(context) {
  return (
    context.serviceWorkers().find((worker) => worker.url().includes(EXTENSION_ID)) ??
    context.waitForEvent('serviceworker', { timeout: 15_000 })
  );
}

/**
 * Ends the service worker as the browser does after a while of rest; the next event wakes it with nothing in memory.
 *
 * @param {Session} session
 * @param {ReturnType<typeof targetsOf>} targets
 */
async function stopServiceWorker(session, targets) {
  const workers = async () => (await targets()).filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  await until('the service worker to end', async () => (await workers()).length === 0);
}
