import { browser } from 'wxt/browser';

/** The two browsers' panels; neither is in the other's types. */
interface Panels {
  readonly sidePanel?: { readonly open: (target: { windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the panel in a window. Both browsers want this called synchronously from a click or key:
 * an `await` before it loses the gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}

/** Shows the workspace, in the tab that has it or in a new one, at a place of its own (`#client/<id>`). */
export async function showWorkspace(place = ''): Promise<void> {
  const url = browser.runtime.getURL('/workspace.html');
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + place });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(place === '' ? {} : { url: url + place }) });
  await browser.windows.update(open.windowId, { focused: true });
}
