import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  expectPictureIsTable,
  expectSame,
  expectTrendIsTable,
  showEverything,
} from '../support/chart-and-table';
import { DRAWN_CASE } from '../support/long-case/drawn-case';
import { type LongCaseStage, setLongCaseStage } from '../support/long-case/long-case-stage';
import { numbersIn, readTable, readTrendPicture } from '../support/read-charts';
import { readAttainment, readProgressBars } from '../support/read-goal-pictures';
import { expectSound, looksAt } from '../support/sound-page';

const SESSIONS = 500;
let set: LongCaseStage;
let page: Page;
let sheet: Locator;
beforeAll(async () => {
  set = await setLongCaseStage(SESSIONS);
  ({ page, sheet } = set);
});
afterAll(() => set?.stage.strike());

const picture = () => sheet.getByRole('application');
/** Places among all sessions; where some were not held, which has been said before, they are no numbers of sessions. */
const shown = async () =>
  (await sheet.getByText(/^\d+ to \d+ of 500 sessions/).innerText()).replace(', held or not', '');
const layer = (name: string) => picture().locator(`[data-layer="${name}"]`);
describe('a case of 500 sessions', () => {
  it('is read by keyboard alone: leafed through, zoomed, and spoken', async () => {
    await sheet.getByText('477 to 500 of 500 sessions, held or not', { exact: true }).waitFor();
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

  it('draws what the ratings can say, and of all 500 sessions the same in picture and table', async () => {
    await layer('usual-range').first().waitFor();
    await page
      .getByText(/^Usual range: a next rating would lie between/)
      .first()
      .waitFor();
    await showEverything(sheet);
    await expectTrendIsTable(sheet, 24);
    await sheet.getByRole('button', { name: 'All 500' }).click();
    await expectTrendIsTable(sheet, SESSIONS);
    await sheet.getByRole('button', { name: 'Table', exact: true }).click();
    await sheet.getByRole('button', { name: 'Last 24' }).click();
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

describe('every chart of a family', () => {
  const open = async (place: string) => {
    await page.goto(page.url().replace(/#.*$/, `#client/${DRAWN_CASE}${place}`));
    await page.getByRole('application').first().waitFor();
  };

  it('draws lines, layers, outcomes and marks as its tables say them', async () => {
    await open('/trends');
    await showEverything(sheet);
    for (const outcome of [
      /^PHQ-9/,
      /^Life check: wellbeing/,
      /^Session Rating Scale, Parent who comes every/,
    ]) {
      await sheet.getByRole('button', { name: outcome }).click();
      await expectTrendIsTable(sheet, 24);
    }
    // Nothing is worked out from what the child said, and that is said.
    const { layers } = await readTrendPicture(picture(), 24);
    expect(Object.keys(layers).filter((name) => name.includes(' child '))).toEqual([]);
    await sheet
      .getByText(/^A child’s answers: drawn, not calculated with/)
      .first()
      .waitFor();
    for (const component of ['Goal', 'Task', 'Bond']) {
      await sheet.getByRole('button', { name: component, exact: true }).click();
      await expectTrendIsTable(sheet, 24);
    }
    await expectSound(page, 'the trends of a family', looksAt(1280, 320));
  });

  it('draws the same in the panel, narrow and with long names', async () => {
    const panel = await set.stage.browser().openExtensionPage('sidepanel.html');
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.getByRole('option', { name: /^Family with long names/ }).click();
    await panel.getByRole('tablist').waitFor();
    await panel.locator('body').press('t');
    await panel.getByRole('button', { name: 'What these ratings can say' }).click();
    await panel.getByRole('button', { name: /^Life check: flourishing/ }).click();
    const body = panel.locator('body');
    await showEverything(body);
    await expectTrendIsTable(body, 24);
    await panel
      .getByText(/^Parent who comes on Tuesdays: read aloud; present: You, /)
      .first()
      .waitFor();
    await expectSound(panel, 'the trend of a family in the panel', looksAt(320));
    await panel.close();
  });

  it('draws the spread between people, and sets both sides’ numbers and forms down, as their tables say', async () => {
    await open('');
    const table = await readTable(page.getByRole('table', { name: /^Each participant’s value/ }));
    expect(table.heads.at(-1)).toBe('Apart');
    for (const [component = '', ...cells] of table.rows) {
      const marks = page.locator(`[data-spread="${component.toLowerCase()}"]`);
      const [low, high] = await marks
        .locator('text')
        .evaluateAll((ends) => ends.slice(0, 2).map((end) => Number(end.getAttribute('x'))));
      const drawn = await marks
        .locator('[data-rater]')
        .evaluateAll((all) =>
          all.map((mark) => Number(mark.getAttribute('transform')?.match(/\(([\d.]+),/)?.[1])),
        );
      const values = drawn.map((x) => ((x - (low ?? 0)) / ((high ?? 1) - (low ?? 0))) * 10);
      expectSame(Object.entries(values), Object.entries(numbersIn(cells.slice(0, -1))), component);
      expect(Number(cells.at(-1)), component).toBeCloseTo(Math.max(...values) - Math.min(...values), 1);
    }
    const sides = page.getByRole('table', { name: /^You and Parent who comes on Tuesdays, by session/ });
    const pairs = await readTable(sides);
    expect(pairs.rows.length).toBeGreaterThan(60);
    for (const row of pairs.rows) {
      const [own, theirs, gap] = row.slice(-3).map((cell) => numbersIn([cell])[0]);
      if (own === undefined || theirs === undefined) expect(gap, row.join(' ')).toBeUndefined();
      else expect(gap, row.join(' ')).toBeCloseTo(own - theirs, 5);
    }
    await page.getByText(/^6 pairs: too few to sum up/).waitFor();
    const guesses = await readTable(
      page.getByRole('table', { name: /^Your guess and what Parent who comes on Tue/ }),
    );
    expect(guesses.rows).toHaveLength(3 * 6);
    const forms = await readTable(
      page.getByRole('table', { name: /^Questionnaires that Parent who comes on Tue/ }),
    );
    expect(forms.rows.map((row) => row.slice(-3))).toEqual([['4.95', '4.21', '-0.74']]);
  });

  it('draws each strain from the session it was in to the one it was settled in, as is said below', async () => {
    await open('/trends');
    await showEverything(sheet);
    const { episodes } = await readTrendPicture(picture(), 24);
    const rows = (await readTable(sheet.getByRole('table', { name: 'Every value in the chart' }))).rows;
    const said = await sheet
      .getByRole('listitem')
      .filter({ hasText: /^Strain / })
      .allInnerTexts();
    const told = said.map((text) => {
      const [from, to] = [...text.matchAll(/session (\d+)/g)].map(([, number]) =>
        rows.findIndex(([head]) => head === number),
      );
      return [/worked through by/.test(text) ? 'worked-through' : text, from, to];
    });
    expect(episodes).toHaveLength(1);
    expect(episodes).toEqual(told);
  });

  it('draws the ratings of a case summary as the table beside them', async () => {
    await page.goto(page.url().replace(/#.*$/, `#client/${DRAWN_CASE}/case-summary`));
    await page.getByLabel('The page', { exact: true }).waitFor();
    const suspects = page.getByRole('button', { name: /^It may stay: “/ });
    while ((await suspects.count()) > 0) await suspects.first().click();
    const paper = page.getByRole('article');
    await paper.locator('figure').waitFor();
    await expectPictureIsTable(paper, paper.locator('figure'), 14, ['session']);
  });

  it('draws what was said of a goal at first and now, as the sentence above it', async () => {
    await page.goto(page.url().replace(/#.*$/, `#client/${DRAWN_CASE}/progress`));
    const said = page.getByText(/ said [\d.]+ of 10 on /);
    await said.first().waitFor();
    const drawn = await readProgressBars(page);
    const told = (await said.allInnerTexts()).map((text) => [
      ...(/said ([\d.]+) of 10 on .*, and ([\d.]+) now/.exec(text)?.slice(1) ?? []),
    ]);
    expect(drawn).toEqual([
      ['2.5', '7.5'],
      ['6.5', '1.5'],
    ]);
    expect(drawn).toEqual(told);
  });

  it('draws goal attainment as its tables say it', async () => {
    await open('');
    const pictured = await readAttainment(page);
    expect(pictured.map(([sayer, scores]) => [sayer, scores.length])).toEqual([
      ['parent', 3],
      ['practitioner', 5],
    ]);
    for (const summary of await page.getByText(/^How it went: \d times so far$/).all()) await summary.click();
    for (const [sayer, scores] of pictured) {
      const { rows } = await readTable(page.locator(`table[data-course="${sayer}"]`));
      const told = numbersIn(rows.map(([, score]) => score).reverse());
      expectSame(Object.entries(scores), Object.entries(told), sayer);
    }
  });
});
