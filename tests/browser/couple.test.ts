import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROMPTS } from '../../lib/library/prompts/index';
import { expectPictureIsTable } from '../support/chart-and-table';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  createVault,
  endSession,
  finish,
  markByKey,
  rateOwn,
  startSession,
  type TypedRatings,
  typeRatings,
} from '../support/panel-walk';
import { readTable } from '../support/read-charts';

const COUPLE = 'R&S';
const GOAL = 'talk without the phone';
const STRAIN = 'S. looked at the door when R. spoke';

/** What each gave in each session, as it is typed: far apart about the bond, and neither above the other throughout. */
const FIRST = { own: ['7', '6', '5'], r: ['8', '7', '3'], s: ['6.5', '7', '9'] } as const;
const SECOND = { own: ['7.5', '7', '6'], r: ['8.5', '7', '6.5'], s: ['7', '8', '8.5'] } as const;
type Given = Readonly<Record<keyof typeof FIRST, TypedRatings>>;

let stage: ChromiumStage;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await stage.browser().openExtensionPage('sidepanel.html');
  await panel.setViewportSize({ width: 392, height: 900 });
  await createVault(panel);
});
afterAll(() => stage?.strike());

const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const reveals = () => panel.getByText(/^Side by side/);
const goal = () => panel.getByRole('dialog').getByRole('listitem').filter({ hasText: GOAL });
const decimals = (typed: TypedRatings) => typed.map((value) => Number(value).toFixed(1));

/** Enters and saves what one of the two said. */
async function rateAs(label: string, ratings: TypedRatings) {
  await button(`Save ${label}’s rating`).waitFor();
  await typeRatings(panel, ratings);
  await button(`Save ${label}’s rating`).click();
  await button(`Save ${label}’s rating`).waitFor({ state: 'detached' });
}

/** Everyone's ratings in their turn. What R. said stays closed until S. has answered, who sits beside them. */
async function rateAll({ own, r, s }: Given) {
  await endSession(panel);
  await rateOwn(panel, own);
  await rateAs('R.', r);
  await panel.getByText('R. has answered.', { exact: true }).waitFor();
  await button('Save S.’s rating').waitFor();
  expect(await reveals().count()).toBe(0);
  await rateAs('S.', s);
  await reveals().nth(1).waitFor();
}

async function toSteps() {
  await finish(panel);
  await button('Back to the steps').click();
  await panel.getByRole('tab', { name: 'Prepare' }).waitFor();
}

/** Expects the prompts that are offered to be ones that may be said to two people, and some that are worded for them. */
function expectForCouples(offered: typeof PROMPTS) {
  const audiences = offered.map(({ audience }) => audience);
  expect(audiences).toHaveLength(3);
  expect(audiences.filter((each) => !['all', 'anyone', 'together'].includes(each))).toEqual([]);
  expect(audiences).toContain('together');
}

it('takes in a couple, and a strain in their first session', async () => {
  await button('Add a client').click();
  await panel.getByLabel('Label', { exact: true }).fill(COUPLE);
  await panel.getByLabel('Who comes').selectOption('couple');
  await panel.getByLabel('Person 1: label').fill('R.');
  await panel.getByLabel('Person 2: label').fill('S.');
  await button('Add client').click();
  await panel.getByRole('heading', { level: 1, name: COUPLE }).waitFor();
  await startSession(panel, COUPLE);
  await markByKey(panel, '4', 'Strain');
});

it('asks the practitioner, then each of them, and sets each beside the practitioner', async () => {
  await rateAll(FIRST);
  await panel.getByText('Side by side: R.', { exact: true }).waitFor();
  await panel.getByText('Side by side: S.', { exact: true }).waitFor();
  await panel.getByText(/Bond: you 5\.0, R\. 3\.0; you rated 2 points higher\./).waitFor();
  await panel.getByText(/Bond: you 5\.0, S\. 9\.0; you rated 4 points lower\./).waitFor();
  const tables = button('Table');
  for (const toggle of await tables.all()) await toggle.click();
  const sides = panel.getByRole('table', { name: 'Both ratings, side by side' });
  for (const [at, theirs] of [FIRST.r, FIRST.s].entries()) {
    const { rows } = await readTable(sides.nth(at));
    expect(rows.map((row) => row[1])).toEqual(decimals(theirs));
    expect(rows.map((row) => row[2])).toEqual(decimals(FIRST.own));
  }
});

it('says how far the two are apart in the order of their list, whoever is higher', async () => {
  const page = await stage.browser().openExtensionPage('workspace.html');
  await page.getByRole('main').getByRole('link', { name: /^R&S/ }).click();
  await page.getByRole('heading', { name: 'Between participants' }).waitFor();
  await page.getByText('Goal: R. 8.0 and S. 6.5. They are 1.5 points apart.', { exact: true }).waitFor();
  await page.getByText('Task: R. 7.0 and S. 7.0. All the same.', { exact: true }).waitFor();
  await page.getByText('Bond: R. 3.0 and S. 9.0. They are 6 points apart.', { exact: true }).waitFor();
  await page.getByText(/who is higher is not better/).waitFor();
  const { heads, rows } = await readTable(page.getByRole('table', { name: /^Each participant’s value/ }));
  expect(heads.slice(1)).toEqual(['R.', 'S.', 'Apart']);
  expect(rows.map((row) => row.slice(1, 3))).toEqual(
    decimals(FIRST.r).map((value, at) => [value, decimals(FIRST.s)[at]]),
  );
  await page.close();
});

it('keeps what each of the two says of one goal', async () => {
  await panel.locator('body').press('g');
  await panel.getByLabel('A goal, in the client’s words').fill(GOAL);
  await panel.keyboard.press('Enter');
  await button(`How far, and more: ${GOAL}`).click();
  const far = panel.getByRole('group', { name: 'How far, 0 to 10' });
  await far.getByLabel('R.', { exact: true }).selectOption('2.5');
  await far.getByLabel('S.', { exact: true }).selectOption('7');
  await panel.getByText('2 answers so far', { exact: true }).waitFor();
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
  await goal()
    .getByText(/^R\.: 2\.5 on .*, S\.: 7\.0 on /)
    .waitFor();
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
});

it('comes back to the strain in the next session until it is settled, and then offers words for couples', async () => {
  await button('Go on to Reflect').click();
  await button('Write about a strain').click();
  await panel.getByLabel('What happened, in your own words').fill(STRAIN);
  await panel.getByText('Moving away', { exact: true }).click();
  await button('Save').click();
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
  await panel.getByText(STRAIN).waitFor();
  await toSteps();
  await panel.getByText(/^Begin there, if they want to/).waitFor();
  await startSession(panel, COUPLE, 2);
  await panel.getByRole('tab', { name: 'Prepare' }).click();
  await button(/^Worked through: Session 1/).click();
  await panel.getByText('One look back: has it held since?', { exact: true }).waitFor();
  await button(/^It has held: Session 1/).click();
  await panel.getByText('One look back: has it held since?', { exact: true }).waitFor({ state: 'detached' });
  const card = panel.getByRole('region', { name: 'Words you might use' });
  await card
    .getByText(/it is worded for several people/)
    .first()
    .waitFor();
  const prepared = await card.getByRole('listitem').allInnerTexts();
  expectForCouples(PROMPTS.filter(({ text }) => prepared.some((each) => each.startsWith(text))));
  await panel.getByRole('tab', { name: 'Session' }).click();
  await panel.locator('body').press('p');
  const choices = panel.getByRole('region', { name: 'Prompts', exact: true }).locator('[data-prompt]');
  await choices.first().waitFor();
  const ids = await choices.evaluateAll((all) => all.map((each) => each.getAttribute('data-prompt')));
  expectForCouples(PROMPTS.filter(({ id }) => ids.includes(id)));
  await panel.keyboard.press('Escape');
  await choices.first().waitFor({ state: 'detached' });
});

it('draws a line for each of them, every value in the table, and the strain with its repair as one object', async () => {
  await rateAll(SECOND);
  await button('Go on to Reflect').click();
  await toSteps();
  await panel.locator('body').press('t');
  const chart = panel.getByRole('application');
  await chart.locator('[data-episode]').first().waitFor({ state: 'attached' });
  await button('Table').click();
  const { lines, episodes } = await expectPictureIsTable(panel.locator('body'), chart, 2, [
    'session',
    'date',
  ]);
  const { heads, rows } = await readTable(panel.getByRole('table', { name: 'Every value in the chart' }));
  expect(heads).toEqual(['R.', 'S.', 'You', 'R.', 'S.', 'You', 'R.', 'S.', 'You']);
  const told = [FIRST, SECOND].map(({ own, r, s }) =>
    [0, 1, 2].flatMap((at) => [r, s, own].map((typed) => decimals(typed)[at])),
  );
  expect(rows.map((row) => row.slice(2, 11))).toEqual(told);
  expect(lines.map(([, values]) => Object.keys(values))).toEqual(told[0]?.map(() => ['0', '1']));
  expect(episodes).toEqual([['worked-through', 0, 1]]);
  // A strain's mark at its beginning, a repair's at its end, and one line between them.
  expect(await chart.locator('[data-episode] path').count()).toBe(2);
  await panel
    .getByText('Strain in session 1, worked through by session 2.', { exact: true })
    .first()
    .waitFor();
});
