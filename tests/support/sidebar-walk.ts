import type { FirefoxSidebar } from './firefox-sidebar';
import { until } from './until.mjs';

/** Finds things in the sidebar by the names a person sees, and works them with the browser's own mouse and keyboard. */
export interface SidebarWalk {
  /** Clicks the button, tab, menu item or summary whose name begins with this. */
  readonly press: (name: string) => Promise<void>;
  /** Opens a menu and clicks in it. A view that is drawn anew meanwhile shuts its menu: then it is opened again. */
  readonly choose: (menu: string, name: string) => Promise<void>;
  /** Puts the focus into the field with this name, takes out what stands there, and types. */
  readonly fill: (name: string, text: string) => Promise<void>;
  /** Puts the focus into the field with this name. */
  readonly focus: (name: string) => Promise<void>;
  /** Whether there is a field with this name. */
  readonly has: (name: string) => Promise<boolean>;
  /** Waits until this is written there; styles may have made capitals of it. */
  readonly waitForText: (text: string) => Promise<void>;
  readonly valueOf: (name: string) => Promise<string>;
  /** Everything that is written in the sidebar now. */
  readonly text: () => Promise<string>;
}

/** Takes hold of the sidebar by names. */
export function sidebarWalk(sidebar: FirefoxSidebar): SidebarWalk {
  const text = () => sidebar.evaluate((page) => page.document.body.innerText);
  const path = (name: string) =>
    until(`"${name}" in the sidebar`, () => sidebar.evaluate(pathTo, 'field', name));
  const focus = async (name: string) => {
    const selector = await path(name);
    await until(`the focus in "${name}"`, async () => {
      await sidebar.click(selector);
      return sidebar.evaluate(
        (page, at) => page.document.activeElement === page.document.querySelector(at),
        selector,
      );
    });
  };
  // What is found may be drawn anew before it is clicked: then it is looked for again.
  const click = async (name: string) => {
    const selector = await sidebar.evaluate(pathTo, 'deed', name);
    return selector !== null && sidebar.clickIfThere(selector);
  };
  const press = async (name: string, limit?: number) => {
    await until(`a click on "${name}" in the sidebar`, () => click(name), limit);
  };
  return {
    text,
    focus,
    has: async (name) => (await sidebar.evaluate(pathTo, 'field', name)) !== null,
    press: (name) => press(name),
    choose: async (menu, name) => {
      await until(`"${name}" in the menu "${menu}"`, async () => {
        await press(menu);
        await press(name, 2_000);
        return true;
      });
    },
    fill: async (name, typed) => {
      await focus(name);
      await sidebar.evaluate((page) => (page.document.activeElement as HTMLInputElement).select());
      await sidebar.type(typed);
    },
    waitForText: async (wanted) => {
      await until(`"${wanted}" in the sidebar`, async () =>
        (await text()).toLowerCase().includes(wanted.toLowerCase()),
      ).catch(async (error) => {
        throw new Error(`${error}\nThe sidebar says:\n${await text()}`);
      });
    },
    valueOf: async (name) => {
      const selector = await path(name);
      return sidebar.evaluate(
        (page, at) => page.document.querySelector<HTMLInputElement>(at)?.value ?? '',
        selector,
      );
    },
  };
}

/** The way to the first visible element of this name, as a selector; null while there is none. Runs in the sidebar. */
function pathTo(page: Window, kind: 'deed' | 'field', name: string): string | null {
  const document = page.document;
  const deeds = 'button, summary, a[href], [role="tab"], [role="menuitem"]';
  const fields = 'input, textarea, select';
  const found = [...document.querySelectorAll<HTMLElement>(kind === 'deed' ? deeds : fields)].find(
    (element) => {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map(
        (label) => label.textContent ?? '',
      );
      const named = [element.getAttribute('aria-label') ?? '', ...labels];
      if (kind === 'deed') named.push(element.textContent ?? '');
      const isThere = element.getClientRects().length > 0 && !element.matches(':disabled');
      return isThere && named.some((each) => each.trim().startsWith(name));
    },
  );
  if (!found) return null;
  const steps: string[] = [];
  for (let at: Element | null = found; at?.parentElement; at = at.parentElement) {
    steps.unshift(`:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  }
  return [':root', ...steps].join(' > ');
}
