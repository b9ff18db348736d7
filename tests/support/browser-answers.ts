import { fakeBrowser } from 'wxt/testing/fake-browser';

interface BrowserAnswers {
  /** The browser-wide keys as the browser assigned them. */
  readonly keys?: readonly { readonly name: string; readonly shortcut: string }[];
  /** What the person answers when asked for a permission. */
  readonly grants?: boolean;
}

/** Lets the fake browser answer what it leaves open: its keys and its optional permissions. */
export function letBrowserAnswer({ keys = [], grants = true }: BrowserAnswers = {}): void {
  let isHeld = false;
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  const hold = async (next: boolean) => {
    isHeld = next;
    return next;
  };
  Object.assign(fakeBrowser.commands, { getAll: async () => keys });
  Object.assign(fakeBrowser.permissions, {
    contains: async () => isHeld,
    request: () => hold(grants),
    remove: () => hold(false),
    onAdded: silent,
    onRemoved: silent,
  });
}
