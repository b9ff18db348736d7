import { browser } from 'wxt/browser';
import { NO_PAGE, type SeenPage, seenPage } from '../domain/practice/binding';
import type { Beginning } from './first-answers';
import { pageShelf } from './shelves';

let asked: Promise<Beginning> | null = null;
let answered: Beginning | null = null;

/** Asks what the page stands beside as it begins, where its first script did not, before anybody waits for it; resolves once it is known. */
export async function seekPage(early: Promise<Beginning | null> = Promise.resolve(null)): Promise<void> {
  const asking = early.then((beginning) => beginning ?? askPage());
  asked = asking;
  const beginning = await asking;
  if (asked === asking) answered = beginning;
}

/** What was answered until now; undefined where nothing was, or it was already taken. */
export function pageAtStart(): SeenPage | undefined {
  return answered?.page;
}

/** Where the browser does not say which window it is, nothing is known to stand beside it. */
async function askPage(): Promise<Beginning> {
  const { id } = await browser.windows.getCurrent().catch(() => ({ id: undefined }));
  return { windowId: id, page: (id === undefined ? null : await pageShelf(id).get()) ?? NO_PAGE };
}

/**
 * Follows the page beside this window's panel: the one the panel was opened from, and with the optional `tabs`
 * permission every tab that is shown later. Returns the way to stop.
 */
export function watchCurrentPage(listener: (page: SeenPage) => void): () => void {
  let stop: () => void = () => undefined;
  let isWatching = true;
  const beginning = asked ?? askPage();
  // Whoever watches later, after a lock, is told what stands then.
  asked = null;
  answered = null;
  void beginning.then(async ({ windowId, page }) => {
    if (!isWatching) return;
    if (windowId === undefined) return listener(page);
    const shelf = pageShelf(windowId);
    const stopShelf = shelf.watch((next) => listener(next ?? NO_PAGE));
    const stopTabs = watchTabs(windowId, listener);
    stop = () => {
      stopShelf();
      stopTabs();
    };
    listener(page);
    const standing = await shelf.get();
    if (isWatching) listener(standing ?? NO_PAGE);
  });
  return () => {
    isWatching = false;
    stop();
  };
}

/** Whether pages are recognised as tabs change. */
function maySeeTabs(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['tabs'] });
}

/** Tells whether the optional `tabs` permission is held, now and whenever it changes, also by the browser's own pages. */
export function watchSeesTabs(listener: (isHeld: boolean) => void): () => void {
  const look = () => void maySeeTabs().then(listener);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Asks for (or gives back) the optional `tabs` permission; call it from a click. Resolves to whether it is held now. */
export async function setSeesTabs(isWanted: boolean): Promise<boolean> {
  const permission = { permissions: ['tabs' as const] };
  if (isWanted) return browser.permissions.request(permission);
  await browser.permissions.remove(permission);
  return false;
}

function watchTabs(windowId: number, listener: (page: SeenPage) => void): () => void {
  const look = async () => {
    if (!(await maySeeTabs())) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    listener(seenPage(tab?.url ?? ''));
  };
  const onChange = () => void look();
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onChange);
  onChange();
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onChange);
  };
}
