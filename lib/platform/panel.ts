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

/** Shows the workspace, in the tab that has it or in a new one, at an address of its own (`#client/<id>`). */
export async function showWorkspace(target = ''): Promise<void> {
  const url = browser.runtime.getURL('/workspace.html');
  const [open] = await workspaceTabs();
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + target });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(target === '' ? {} : { url: url + target }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** An extension sees its own pages' tabs without any permission, through its own views. */
async function workspaceTabs() {
  const url = browser.runtime.getURL('/workspace.html');
  const tabs = await browser.tabs.query({});
  return tabs.filter((tab) => tab.url?.startsWith(url));
}
