import { browser } from 'wxt/browser';
import { bindableAddress } from '../domain/practice/binding';
import { pageShelf } from './shelves';

/** What Beside knows of the page it stands beside. */
export interface CurrentPage {
  /** `https://host/path`, null where the page cannot be bound or is not known. */
  readonly address: string | null;
}

let asked: Promise<number | undefined> | null = null;

/** The window this page stands in; asked once, and best before anybody waits for it. */
export function ownWindowId(): Promise<number | undefined> {
  asked ??= browser.windows.getCurrent().then(({ id }) => id);
  return asked;
}

/**
 * Follows the page beside this window's panel: the one the panel was opened from, and with the optional `tabs`
 * permission every tab that is shown later. Returns the way to stop.
 */
export function watchCurrentPage(listener: (page: CurrentPage) => void): () => void {
  let stop: () => void = () => undefined;
  let isWatching = true;
  void ownWindowId().then(async (id) => {
    if (id === undefined || !isWatching) return;
    const shelf = pageShelf(id);
    const stopShelf = shelf.watch((address) => listener({ address }));
    const stopTabs = watchTabs(id, listener);
    stop = () => {
      stopShelf();
      stopTabs();
    };
    listener({ address: await shelf.get() });
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

function watchTabs(windowId: number, listener: (page: CurrentPage) => void): () => void {
  const look = async () => {
    if (!(await maySeeTabs())) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    listener({ address: bindableAddress(tab?.url ?? '') });
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
