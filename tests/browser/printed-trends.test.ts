import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showEverything } from '../support/chart-and-table';
import {
  type LargeCaseloadStage,
  setLargeCaseloadStage,
} from '../support/large-caseload/large-caseload-stage';
import { readTable } from '../support/read-charts';

/** What A4 has between its margins of 16 mm, in pixels. */
const PAPER = 672;
const SESSIONS = 20;
let set: LargeCaseloadStage;
let page: Page;
let sheet: Locator;
beforeAll(async () => {
  set = await setLargeCaseloadStage(16);
  ({ page } = set);
  sheet = page.getByRole('article');
});
afterAll(() => set?.stage.strike());

const picture = () => sheet.getByRole('application');
const tables = (name: string) => sheet.getByRole('table', { name });
async function openTrends(clientId: string) {
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(new URL(`#client/${clientId}/trends`, page.url()).href);
  await picture().waitFor();
}
async function toPaper() {
  await page.setViewportSize({ width: PAPER, height: 900 });
  await page.emulateMedia({ media: 'print' });
}

/** Expects nothing to reach beyond the paper, and the picture to stay in one piece. */
async function expectOnPaper() {
  const beyond = await sheet.evaluate(
    (paper, width) =>
      [...paper.querySelectorAll('table, svg, p, dd, td, th')]
        .filter((part) => part.getBoundingClientRect().right > width + 0.5)
        .map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`),
    PAPER,
  );
  expect(beyond).toEqual([]);
  expect(await picture().evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
}

/** What heads and rows of all tables of that name hold, side by side. */
async function readParts(name: string, rows = SESSIONS) {
  const parts = await Promise.all((await tables(name).all()).map(readTable));
  for (const part of parts) expect(part.rows).toHaveLength(rows);
  return parts;
}

it('prints every value of a family, a component at a time, and what the layers draw', async () => {
  await openTrends('several-family');
  await showEverything(sheet);
  const whole = await readTable(tables('Every value in the chart'));
  const layers = await readTable(tables('Every value the layers draw'));
  await toPaper();
  await expectOnPaper();
  const values = await readParts('Every value in the chart');
  expect(values).toHaveLength(3);
  // Session and day stand in each part.
  expect(values.flatMap(({ rows }) => rows[7]?.slice(2) ?? [])).toEqual(whole.rows[7]?.slice(2, 2 + 3 * 5));
  const parts = await readParts('Every value the layers draw');
  expect(parts).toHaveLength(3);
  expect(parts.flatMap(({ heads }) => heads.slice(1))).toEqual(layers.heads.slice(1));
  expect(parts.flatMap(({ rows }) => rows[12]?.slice(1) ?? [])).toEqual(layers.rows[12]?.slice(1));
  const notes = await readTable(tables('Marks'));
  expect(notes.rows.map((row) => row.at(-1))).toEqual(
    whole.rows.map((row) => row.at(-1)).filter((note) => note !== ''),
  );
});

it('prints every value of one person with an outcome and what else happened', async () => {
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(new URL('#caseload', page.url()).href);
  const row = page
    .getByRole('main')
    .locator('a[data-client]')
    .filter({ hasText: /^J\.W\./ });
  await openTrends((await row.getAttribute('data-client')) ?? '');
  await showEverything(sheet);
  await toPaper();
  await expectOnPaper();
  const [values] = await readParts('Every value in the chart', 24);
  expect(values?.heads).toHaveLength(6);
  expect(values?.rows[0]).toHaveLength(9);
  expect(await tables('Marks').count()).toBe(1);
});

it('names the lines of a family beside them, and draws up no list of eight', async () => {
  await openTrends('several-family');
  const names = (label: string) => picture().locator('text').filter({ hasText: label });
  const places = await picture()
    .locator('[data-panel="goal"] text')
    .filter({ hasNotText: 'Goal' })
    .evaluateAll((all) => all.map((text) => Number(text.getAttribute('y'))).sort((a, b) => a - b));
  expect(places).toHaveLength(5);
  for (const [at, y] of places.entries()) expect(y - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(11);
  const zero = await picture()
    .locator('[data-axis]')
    .first()
    .evaluate((axis) =>
      Math.max(
        ...[...axis.children].map((each) =>
          Number(each.getAttribute('transform')?.match(/,([\d.]+)\)/)?.[1] ?? 0),
        ),
      ),
    );
  expect(places.at(-1)).toBeLessThanOrEqual(zero + 10);

  await openTrends('several-group');
  expect(await names('K.L.').count()).toBe(0);
  await sheet.getByRole('button', { name: 'Table', exact: true }).click();
  await tables('Every value in the chart').waitFor();
  // Ranges of so many are not drawn: there is no table of them.
  expect(await tables('Every value the layers draw').count()).toBe(0);
  await toPaper();
  await expectOnPaper();
  expect(await tables('Every value in the chart').count()).toBe(3);
});
