import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxStage, setFirefoxStage } from '../support/firefox-harness';
import { until } from '../support/until.mjs';
import { startVirtualScreen, type VirtualScreen } from '../support/virtual-screen.mjs';

const PICTURES = process.env['PICTURES'];

let stage: FirefoxStage;
let screen: VirtualScreen;
beforeAll(async () => {
  // A mouse that drags is a real one only on a screen.
  screen = await startVirtualScreen();
  stage = await setFirefoxStage({ screen });
  await stage.goToPage('workspace.html');
  await stage.click('[data-testid="try-sample"]');
  await shows('h1', 'Caseload');
});
afterAll(async () => {
  await stage?.strike();
  await screen?.stop();
});

/** For whoever wants to look: `PICTURES=folder` keeps what each step looked like. */
const look = async (name: string) => {
  if (PICTURES) await stage.picture(resolve(PICTURES, `firefox-${name}.png`));
};
const shows = (selector: string, text: string) =>
  until(`${selector} with "${text}"`, () =>
    stage.evaluate(
      (at: string, words: string) =>
        [...document.querySelectorAll(at)].some(({ textContent }) => textContent?.includes(words)),
      selector,
      text,
    ),
  );
const tabs = () =>
  stage.evaluate(() => [...document.querySelectorAll('[role="tab"]')].map(({ textContent }) => textContent));
/** The lines of the note that is open, from the shadow root in which it is written. */
const lines = () =>
  stage.evaluate(() => {
    const editor = document.querySelector('[data-editor]')?.shadowRoot;
    return [...(editor?.querySelectorAll('.cm-line') ?? [])].map(({ textContent }) => textContent);
  });
const isWriting = () =>
  until('the focus in the note', () =>
    stage.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role') === 'textbox',
    ),
  );
const palette = async (keys: string, words: string, first: string) => {
  await stage.press(keys);
  await until('the palette', () =>
    stage.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
  );
  await stage.write(words);
  await shows('dialog [role="option"][aria-selected="true"]', first);
};

it('goes to a client, writes a note and finds it again, by keys alone', async () => {
  await palette('Control+p', 'mksample', 'M.K.');
  await look('quick-open');
  await stage.press('Enter');
  await shows('h1', 'M.K.');
  await stage.press('Alt+n');
  await isWriting();
  await stage.write('# Beekeeping');
  await stage.press('Enter');
  await stage.write('- [ ] a lighthouse came up');
  await until('what was written', async () => (await lines()).join('|').includes('a lighthouse came up'));
  await shows('[data-part-name="status"]', 'Saved');
  // Seen, not only there: what has nothing to say is hidden by a style, and shown once it has.
  await until('the outline', () =>
    stage.evaluate(() =>
      document.querySelector<HTMLElement>('[data-part-name="aside"]')?.innerText.includes('Beekeeping'),
    ),
  );
  await look('note');
  await stage.press('Control+Shift+f');
  await until('the field of the search', () =>
    stage.evaluate(
      () =>
        document.activeElement?.closest('[data-part-name="side"]') !== null &&
        document.activeElement?.tagName === 'INPUT',
    ),
  );
  await stage.write('lihgthouse');
  await shows('[data-part-name="side"] a mark', 'lighthouse');
  await look('search');
});

it('runs commands by the palette and by two keys that follow each other', async () => {
  await palette('F1', 'split to', 'Split to the right');
  await stage.press('Enter');
  await until(
    'two panes',
    async () => (await stage.evaluate(() => document.querySelectorAll('[role="tabpanel"]').length)) === 2,
  );
  await look('split');
  await stage.press('Control+k');
  await shows('[role="status"]', '(Ctrl+K) Waiting for the second key');
  await stage.press('Control+s');
  await shows('h1', 'Keys');
  await look('keys');
  await stage.press('Control+k');
  await stage.press('w');
  await until('one tab', async () => (await tabs()).join() === 'Caseload');
  expect(await stage.evaluate(() => document.querySelectorAll('[role="tabpanel"]').length)).toBe(1);
});

it('records a key, and says which command holds it', async () => {
  await stage.press('Control+k');
  await stage.press('Control+s');
  await shows('h1', 'Keys');
  // The focus comes a frame after the document, and would take it from the recorder.
  await until('the focus in the document', () =>
    stage.evaluate(() => Boolean(document.activeElement?.closest('[role="tabpanel"]'))),
  );
  const change = '[aria-label="Change the key of “Nothing but the document”"]';
  await stage.click(change);
  await until('the recorder', () =>
    stage.evaluate(() => document.activeElement?.textContent?.startsWith('Press the keys for')),
  );
  await stage.press('Control+j');
  await shows('main', 'Ctrl+J runs “Show or hide Attention” now.');
  await look('recorder');
  await stage.press('Escape');
});

it('drags a tab from one pane to the other with a real mouse, in the dark', async () => {
  await stage.inBrowser("Services.prefs.setIntPref('ui.systemUsesDarkTheme', 1)");
  await palette('Control+p', 'mksample', 'M.K.');
  await stage.press('Control+Enter');
  await shows('h1', 'M.K.');
  const panes = () => stage.evaluate(() => document.querySelectorAll('[role="tabpanel"]').length);
  await until('two panes', async () => (await panes()) === 2);
  const [from, to] = await stage.evaluate(() => {
    const { mozInnerScreenX: x, mozInnerScreenY: y } = window as unknown as Record<string, number>;
    const middle = (element: Element | undefined) => {
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [left + width / 2 + (x ?? 0), top + Math.min(height / 2, 200) + (y ?? 0)] as [number, number];
    };
    return [
      middle([...document.querySelectorAll('[role="tab"]')].at(-1)),
      middle(document.querySelectorAll('[role="tabpanel"]')[0]),
    ] as const;
  });
  await screen.drag(from, to);
  await until('one pane', async () => (await panes()) === 1);
  await shows('[role="tab"][aria-selected="true"]', 'M.K.');
  await look('dark');
  const ground = await stage.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [red = 255] = (ground.match(/[\d.]+/g) ?? []).map(Number);
  expect(red).toBeLessThan(100);
});
