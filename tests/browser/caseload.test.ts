import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type LargeCaseloadStage,
  setLargeCaseloadStage,
} from '../support/large-caseload/large-caseload-stage';
import { expectSound, looksAt } from '../support/sound-page';

const CLIENTS = 200;
let set: LargeCaseloadStage;
let page: Page;
beforeAll(async () => {
  set = await setLargeCaseloadStage(CLIENTS);
  ({ page } = set);
});
afterAll(() => set?.stage.strike());

const main = () => page.getByRole('main');
const rows = () => main().locator('a[data-client]');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** The label of the row that has the focus, and whether it is in sight. */
const focusedRow = () =>
  page.evaluate(() => {
    const row = document.activeElement;
    const { top, bottom } = row?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return {
      label: row?.matches('a[data-client]') ? row.querySelector('b')?.textContent : row?.tagName,
      isInSight: top >= 0 && bottom <= innerHeight,
    };
  });
const labels = () => rows().locator('b').allTextContents();

it('is walked through by keyboard alone: filtered, ordered, opened, and back at the row it was left at', async () => {
  await expect.poll(() => rows().count()).toBe(CLIENTS);
  const filter = page.getByLabel('Filter by label');
  await filter.focus();
  await page.keyboard.type('c01');
  await page.getByText('89 of 200 clients', { exact: true }).waitFor();
  await press('Tab', 'Tab');
  await page.keyboard.type('Label');
  await press('Shift+Tab', 'Shift+Tab', 'ArrowDown');
  const listed = await labels();
  const at = (place: number) => ({ label: listed[place], isInSight: true });
  expect(await focusedRow()).toEqual(at(0));
  await press('PageDown', 'PageDown', 'ArrowDown');
  expect(await focusedRow()).toEqual(at(21));
  await press('PageUp');
  expect(await focusedRow()).toEqual(at(11));
  await press('End', 'ArrowUp', 'ArrowUp');
  expect(await focusedRow()).toEqual(at(86));

  const heading = main().getByRole('heading', { level: 1 });
  for (const back of ['Alt+w', 'browser'] as const) {
    await press('Enter');
    await heading.filter({ hasText: listed[86] ?? '' }).waitFor();
    if (back === 'browser') await page.goBack();
    else await press(back);
    await heading.filter({ hasText: 'Caseload' }).waitFor();
    expect(await filter.inputValue()).toBe('c01');
    await expect.poll(focusedRow, { message: back }).toEqual(at(86));
  }
  await press('Home', 'ArrowUp');
  expect((await focusedRow()).label).toBe('INPUT');
  await press('Escape');
  await page.getByText('200 of 200 clients', { exact: true }).waitFor();
});

it('says of a client what is worth a conversation before any number', async () => {
  const name = await main()
    .getByRole('link', { name: /^M\.K\./ })
    .ariaSnapshot();
  const told = [
    /M\.K\. · sample ?, Therapy/,
    /Worth a conversation: named a concern ?,/,
    /Due \w{3} \d/,
    /Last seen \w{3} \d/,
    /12 sessions/,
    /Goal: last rated/,
    /Bond: last rated/,
  ].map((part) => name.search(part));
  expect(told, name).not.toContain(-1);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

it('draws how far eight people reach and says each of them, and the line of somebody who left', async () => {
  const row = (label: string) => rows().filter({ hasText: new RegExp(`^${label}`) });
  const group = row('A group of eight');
  const said = /Goal: last rated ([^:]*)\./.exec((await group.textContent()) ?? '')?.[1] ?? '';
  const values = [...said.matchAll(/([\d.]+) by (?!you)/g)].map(([, value]) => Number(value));
  expect(values).toHaveLength(8);
  expect(await group.locator('[data-side="client"]').count()).toBe(0);
  await main()
    .getByText(/^Four and more people: the area runs from the lowest to the highest/)
    .waitFor();
  const [top, bottom, mark] = await group
    .locator('svg:has([data-side="reach"])')
    .first()
    .evaluate((svg) => {
      const numbers = (part: string, name: string) =>
        (svg.querySelector(part)?.getAttribute(name) ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      const [, high = 0, , low = 0] = numbers('path', 'd').filter((_each, at) => [0, 1, 3, 4].includes(at));
      const valueAt = (y: number) => ((low - y) / (low - high)) * 10;
      const [, highest = 0, lowest = 0] = numbers('[data-side="ends"]', 'd');
      const [, middle = 0] = numbers('[transform]', 'transform');
      return [highest, lowest, middle].map(valueAt);
    });
  // Six rated the goal in the newest session: 4, 7.5, 2, 5.5, 3 and 4.
  expect([top, bottom, mark].map((value) => value?.toFixed(2))).toEqual(['7.50', '2.00', '4.00']);

  const left = row('One who stays');
  expect(await left.locator('svg:has([data-side])').first().locator('[data-side="client"]').count()).toBe(2);
  expect(await left.textContent()).toMatch(
    /Goal: last rated [\d.]+ by V\., [\d.]+ by W\. \(no longer comes\), and/,
  );
});

it('shows the same at every width, with the name of each value where there are no columns', async () => {
  const row = rows().filter({ hasText: /^M\.K\./ });
  await row.scrollIntoViewIfNeeded();
  const shown = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return {
      lines: await row.locator('svg:has([data-side])').filter({ visible: true }).count(),
      names: await main().getByText('Goal', { exact: true }).filter({ visible: true }).count(),
      text: (await row.textContent()) ?? '',
    };
  };
  for (const width of [1440, 900, 320]) {
    const { lines, names, text } = await shown(width);
    expect([lines, names], `${width} px`).toEqual([3, 1]);
    expect(text, `${width} px`).toMatch(/Due .*Last seen .*\d+ sessions/);
  }
  const isDrawn = (text: string) =>
    row.getByText(text, { exact: true }).evaluate((name) => name.getBoundingClientRect().width > 20);
  expect([await isDrawn('Due'), await isDrawn('Last seen')]).toEqual([true, true]);
  // Rows out of sight are not laid out, and cannot be measured.
  await page.getByLabel('Filter by label').fill('c001');
  await page.getByText('10 of 200 clients', { exact: true }).waitFor();
  await expectSound(page, 'a caseload', looksAt(1440, 900, 320));
});
