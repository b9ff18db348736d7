import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchWords } from '../../lib/words/index';
import { type LongCaseStage, setLongCaseStage } from '../support/long-case/long-case-stage';
import { expectSound } from '../support/sound-page';

const SESSIONS = 500;
let set: LongCaseStage;
let page: Page;
let sheet: Locator;
beforeAll(async () => {
  await fetchWords();
  set = await setLongCaseStage(SESSIONS);
  ({ page, sheet } = set);
});
afterAll(() => set?.stage.strike());

const picture = () => sheet.getByRole('application');
const shown = () => sheet.getByText(/^\d+ to \d+ of 500 sessions$/).innerText();
const layer = (name: string) => picture().locator(`[data-layer="${name}"]`);
/** Values of one line as they are drawn. */
const drawn = (line: string) =>
  picture()
    .locator(`[data-line^="${line}"] [data-value]`)
    .evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute('data-value'))));

describe('a case of 500 sessions', () => {
  it('is read by keyboard alone: leafed through, zoomed, and spoken', async () => {
    expect(await shown()).toBe('477 to 500 of 500 sessions');
    await picture().focus();
    await page.keyboard.press('Home');
    expect(await shown()).toBe('1 to 24 of 500 sessions');
    await page.keyboard.press('PageDown');
    expect(await shown()).toMatch(/ to 25 of 500/);
    await page.keyboard.press('End');
    await page.keyboard.press('-');
    expect(await shown()).toBe('465 to 500 of 500 sessions');
    await page.keyboard.press('ArrowLeft');
    await page
      .locator('[aria-live="polite"]')
      .filter({ hasText: /^Session \d+, / })
      .first()
      .waitFor();
    await expectSound(page, 'the trends of a long case');
  });

  it('is moved by wheel and drag, while up and down scroll the page', async () => {
    await sheet.getByRole('button', { name: /^Last 24/ }).click();
    await picture().hover({ position: { x: 300, y: 80 } });
    await page.mouse.wheel(-240, 0);
    expect(await shown()).toBe('467 to 490 of 500 sessions');
    const box = await picture().boundingBox();
    if (!box) throw new Error('The picture is not there.');
    await page.mouse.move(box.x + 200, box.y + 80);
    await page.mouse.down();
    await page.mouse.move(box.x + 420, box.y + 80, { steps: 5 });
    await page.mouse.up();
    const [first] = (await shown()).split(' ');
    expect(Number(first)).toBeLessThan(467);
  });

  it('draws what the ratings can say, and the same in the table', async () => {
    await layer('usual-range').first().waitFor();
    await page
      .getByText(/^Usual range: a next rating would lie between/)
      .first()
      .waitFor();
    await sheet.getByRole('button', { name: 'Moving average' }).click();
    await layer('moving-average').first().waitFor();
    await sheet.getByRole('button', { name: 'Bond', exact: true }).click();
    await sheet.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = sheet.getByRole('table', { name: 'Every value in the chart' }).locator('tbody tr');
    expect(await rows.count()).toBe(24);
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('td')[1]?.textContent),
    );
    const clientLine = cells.filter((text) => /^\d/.test(text ?? '')).map(Number);
    expect(clientLine).toEqual((await drawn('bond')).slice(-clientLine.length));
    expect(await picture().locator('[data-outcome] circle').count()).toBeGreaterThan(0);
  });

  it('prints without buttons and on white', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await sheet.waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
    const ink = await page
      .getByRole('article')
      .evaluate((sheet) => getComputedStyle(sheet).color.match(/\d+/g)?.map(Number) ?? []);
    expect(Math.max(...ink.slice(0, 3))).toBeLessThan(100);
    await page.emulateMedia({ media: null, colorScheme: null });
  });
});
