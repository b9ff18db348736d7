import { ACCESSIBILITY_CHECK, type AccessibilityFinding, summarise } from './accessibility';
import { ADD_ON_ADDRESS } from './firefox-preferences';
import { inBrowser, type Marionette, withBrowser } from './marionette-client';
import { until } from './until.mjs';

type Send = Marionette['send'];

/** The add-on's real sidebar, beside whatever page the tab shows. */
export interface FirefoxSidebar {
  /** Presses its real key, Alt+Shift+U, wherever the focus is: opens it, and leaves it open where it is open already. */
  readonly pressItsKey: () => Promise<void>;
  /** Opens it by its key, unless Firefox has it open already, as it has after a restart with it open. */
  readonly open: () => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
  /** Runs a function on the sidebar's window and gives what it returns. Rejects while the sidebar is not open. */
  readonly evaluate: <Answer, Values extends unknown[]>(
    work: (sidebar: Window, ...values: Values) => Answer,
    ...values: Values
  ) => Promise<Awaited<Answer>>;
  /** What axe finds in the sidebar with no rule disabled and no element excluded. */
  readonly findAccessibilityProblems: () => Promise<readonly AccessibilityFinding[]>;
  /** Waits for an element whose text contains `text` (any text will do without it). */
  readonly waitFor: (selector: string, text?: string) => Promise<void>;
  /** Moves the mouse onto the element and clicks, for real. */
  readonly click: (selector: string) => Promise<void>;
  /** The same, at once; false if the element is not there, or if it moved away before the mouse came down. */
  readonly clickIfThere: (selector: string) => Promise<boolean>;
  /** Types, for real, into what has the focus. */
  readonly type: (text: string) => Promise<void>;
}

const ALT = '\uE00A';
const SHIFT = '\uE008';

/** WebDriver's signs for keys that are no characters. */
const NAMED: Readonly<Record<string, string>> = {
  Alt: ALT,
  Shift: SHIFT,
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  F1: '\uE031',
  F2: '\uE032',
};

/** A page that runs none of the add-on's code yet may look at its other pages. */
const WINGS = `${ADD_ON_ADDRESS}/icons/48.png`;

/** The tab would stand in the pictures. */
const HIDE_WINGS = `for (const tab of gBrowser.tabs) {
  if (tab.linkedBrowser.currentURI.spec === ${JSON.stringify(WINGS)}) gBrowser.hideTab(tab);
}`;

/** Gives hold of the sidebar through a Marionette connection that may change between calls. */
export function firefoxSidebar(send: Send): FirefoxSidebar {
  const evaluate: FirefoxSidebar['evaluate'] = (work, ...values) =>
    fromTheWings(send, `return (${work})(sidebar, ...arguments)`, values);
  const waitFor = async (selector: string, text = '') => {
    await until(`${selector} in the sidebar ${text && `with "${text}"`}`, () =>
      evaluate(hasElement, selector, text),
    );
  };
  const clickIfThere = async (selector: string) => {
    const place = await evaluate(aimAt, selector);
    if (!place) return false;
    await clickAt(send, place);
    // The browser has pressed; its page may hear of it later.
    return until('the mouse in the sidebar', async () => {
      const hit = await evaluate((sidebar) => (sidebar as AimedAt).hit ?? null);
      return hit && { isAimed: hit === 'aimed' };
    }).then(({ isAimed }) => isAimed);
  };
  const pressItsKey = () => pressKeys(send, strokes([ALT, SHIFT, 'U'], 'together'));
  const isOpen = () => inBrowser<boolean>(send, 'return SidebarController.isOpen');
  return {
    pressItsKey,
    isOpen,
    open: async () => {
      if (!(await isOpen())) await pressItsKey();
      await waitFor('body');
    },
    evaluate,
    findAccessibilityProblems: async () => {
      const check = `((window, document) => { ${ACCESSIBILITY_CHECK} })(sidebar, sidebar.document)`;
      return summarise(await fromTheWings(send, `return ${check}`, []));
    },
    waitFor,
    click: async (selector) => {
      await until(`a click on ${selector} in the sidebar`, () => clickIfThere(selector));
    },
    clickIfThere,
    type: (text) => typeText(send, text),
  };
}

/** Types, for real, into what has the focus. */
export function typeText(send: Send, text: string): Promise<void> {
  return pressKeys(send, strokes([...text], 'in turn'));
}

/** Presses keys together, for real, such as "Control+Shift+f" or "F1". */
export function pressTogether(send: Send, keys: string): Promise<void> {
  return pressKeys(
    send,
    strokes(
      keys.split('+').map((key) => NAMED[key] ?? key),
      'together',
    ),
  );
}

function hasElement(sidebar: Window, selector: string, text: string): boolean {
  const found = [...sidebar.document.querySelectorAll(selector)];
  return found.some((element) => (element.textContent ?? '').includes(text));
}

/** Where it is written down what the mouse was pressed on; nothing until it was. */
interface AimedAt extends Window {
  hit?: 'aimed' | 'other' | undefined;
}

/** The middle of an element, null where it is not there. What is drawn later may push it away: so a hit is written down. */
function aimAt(sidebar: AimedAt, selector: string): { x: number; y: number } | null {
  const element = sidebar.document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  sidebar.hit = undefined;
  const look = (event: Event) => {
    sidebar.hit = event.composedPath().includes(element) ? 'aimed' : 'other';
  };
  sidebar.addEventListener('pointerdown', look, { capture: true, once: true });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs a script from a tab behind the scenes, with `sidebar` being the sidebar's window; the tab in front stays there. */
async function fromTheWings<Answer>(send: Send, script: string, values: unknown[]): Promise<Answer> {
  const front = await send<string>('WebDriver:GetWindowHandle');
  await goToWings(send);
  try {
    const find = "const sidebar = browser.extension.getViews({ type: 'sidebar' })[0];";
    const refuse = "if (!sidebar) throw new Error('The sidebar is not open.');";
    const whole = `${find} ${refuse} ${script}`;
    return await send<Answer>('WebDriver:ExecuteScript', { script: whole, args: values, sandbox: null });
  } finally {
    await send('WebDriver:SwitchToWindow', { handle: front, focus: false });
  }
}

async function goToWings(send: Send): Promise<void> {
  for (const handle of await send<string[]>('WebDriver:GetWindowHandles')) {
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    if ((await send<string>('WebDriver:GetCurrentURL')) === WINGS) return;
  }
  const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
  await send('WebDriver:SwitchToWindow', { handle, focus: false });
  await send('WebDriver:Navigate', { url: WINGS });
  await inBrowser(send, HIDE_WINGS);
}

interface Stroke {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

function strokes(keys: readonly string[], how: 'together' | 'in turn'): readonly Stroke[] {
  const down = (value: string): Stroke => ({ type: 'keyDown', value });
  const up = (value: string): Stroke => ({ type: 'keyUp', value });
  if (how === 'in turn') return keys.flatMap((key) => [down(key), up(key)]);
  return [...keys.map(down), ...keys.toReversed().map(up)];
}

async function pressKeys(send: Send, actions: readonly Stroke[]): Promise<void> {
  await withBrowser(send, () =>
    send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
  );
}

/** From the sidebar's own coordinates to the browser window's: the sidebar is a page in a page in the window. */
async function clickAt(send: Send, { x, y }: { x: number; y: number }): Promise<void> {
  const origin = await inBrowser<{ x: number; y: number }>(
    send,
    `const outer = document.getElementById('sidebar');
     const inner = outer.contentDocument.getElementById('webext-panels-browser');
     const [a, b] = [outer, inner].map((each) => each.getBoundingClientRect());
     return { x: a.x + b.x, y: a.y + b.y };`,
  );
  const place = { x: Math.round(origin.x + x), y: Math.round(origin.y + y) };
  const actions = [
    { type: 'pointerMove', duration: 0, ...place },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await withBrowser(send, () =>
    send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] }),
  );
}
