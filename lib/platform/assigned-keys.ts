import { browser } from 'wxt/browser';

/** A browser-wide key as the browser really assigned it; empty where it refused or another extension has it. */
export interface AssignedKey {
  readonly name: string;
  readonly keys: string;
}

/** The browser-wide keys as they stand. */
export async function assignedKeys(): Promise<readonly AssignedKey[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Whether this is Firefox, where a screen lock is not reported to extensions. */
export function isFirefox(): boolean {
  return browser.runtime.getURL('/').startsWith('moz-extension:');
}
