import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../lib/words/index';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  endSession,
  finish,
  openNewPractice,
  rateOwn,
  rateTheirs,
  reflectAndFinish,
  startSession,
  typeRatings,
} from '../support/panel-walk';
import { expectSound, IN_PANEL, looksAt } from '../support/sound-page';

/** As long as a label may be, and without a place to break. */
const CHILD = 'P-0123456789-0123456789-0123456789-0123456789-0123456789-012';
/** A compound as a language may have it, longer than the panel is wide. */
const UNBROKEN = 'Rechtsschutzversicherungsgesellschaftenhauptverwaltungsangelegenheit';

let stage: ChromiumStage;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await openNewPractice(stage);
});
afterAll(() => stage?.strike());

const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const sound = (state: string) => expectSound(panel, state, IN_PANEL);

/** Opens the form of a new client of a population, from wherever the panel stands. */
async function openForm(label: string, population: string): Promise<void> {
  if (!(await button('Add a client').count())) await panel.locator('body').press('c');
  await button('Add a client').click();
  await panel.getByLabel('Label', { exact: true }).fill(label);
  await panel.getByLabel('Who comes').selectOption(population);
}

/** Adds the client of the form that lies open. */
async function add(label: string): Promise<void> {
  await button('Add client').click();
  await panel.getByRole('heading', { level: 1, name: label }).waitFor();
}

async function person(number: number, label: string): Promise<void> {
  await panel.getByLabel(`Person ${number}: label`).fill(label);
}

async function leave(): Promise<void> {
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Logs a goal and opens it in full. */
async function openGoal(words: string): Promise<void> {
  await panel.locator('body').press('g');
  await panel.getByLabel('A goal, in the client’s words').fill(words);
  await panel.keyboard.press('Enter');
  await button(`How far, and more: ${words}`).click();
  await panel.getByLabel('Why it matters to them').waitFor();
}

describe('axe, every rule and every element, light and dark', () => {
  it('for a child and a carer: who may see what, faces, and both answers', async () => {
    await openForm(CHILD, 'child');
    await button('Add a carer').click();
    await person(2, 'mother');
    await panel.getByLabel(`What carers may see of ${CHILD}’s answers`).selectOption('answers');
    await sound('who may see what');
    await add(CHILD);
    await startSession(panel, CHILD);
    await endSession(panel);
    await rateOwn(panel, ['6', '6', '6']);
    await sound('faces');
    await panel
      .getByRole('group', { name: /being here/ })
      .getByText('yes', { exact: true })
      .click();
    await button(`Save ${CHILD}’s rating`).click();
    await panel.getByLabel('Bond, 0 to 10').fill('8');
    await sound('a carer’s form');
    await button('Save mother’s rating').click();
    await panel.getByText('Side by side').first().waitFor();
    await sound('both answers, with who may see them');
    await button('Go on to Reflect').click();
    await finish(panel);
  });

  it('for a couple: a form for each, and a goal with a say for each', async () => {
    await openForm('R&S', 'couple');
    await person(1, 'R.');
    await person(2, 'S.');
    await add('R&S');
    await openGoal('talk without the phone');
    await panel.getByLabel(/^Describe five levels/).click();
    await panel.getByLabel(say('goal.shown')).click();
    await sound('a goal of a couple');
    await button('Save').click();
    await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
    await leave();
    await startSession(panel, 'R&S');
    await endSession(panel);
    await rateOwn(panel, ['6', '6', '6']);
    await sound('a couple’s form');
    await button('Go on to Reflect').click();
    await finish(panel);
  });

  it('for words without a place to break: a goal, an action, a moment, a concern, a guess and what comes next', async () => {
    await openForm('W-1', 'adult');
    await add('W-1');
    await openGoal(UNBROKEN);
    await sound('a long goal');
    await button(say('action.agree.for')).click();
    await panel.getByLabel(say('action.words')).fill(UNBROKEN);
    await sound('an action for a long goal');
    await panel
      .getByRole('dialog')
      .getByRole('button', { name: say('action.agree') })
      .click();
    await panel.getByLabel(say('goal.why')).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
    await leave();
    await sound('a long action in Prepare');
    await startSession(panel, 'W-1');
    await panel.keyboard.press('4');
    await panel.getByText('1 moment', { exact: true }).waitFor();
    await panel.getByLabel(say('session.words')).fill(UNBROKEN);
    await panel.keyboard.press('Enter');
    await panel.getByRole('listitem').filter({ hasText: UNBROKEN }).waitFor();
    await sound('a long moment');
    await endSession(panel);
    await button(say('guess.title')).click();
    await sound('a guess');
    await rateOwn(panel, ['7', '7', '7']);
    await rateTheirs(panel, 'W-1', ['6', '6', '6'], UNBROKEN);
    await sound('a long concern, side by side');
    await reflectAndFinish(panel, { note: UNBROKEN, nextTime: UNBROKEN });
    await sound('a record of long words');
    await button('Back to the steps').click();
    await sound('Prepare of long words');
  });

  it('for a group of long labels: a form that was not kept says why in sight, and the labels break', async () => {
    await openForm('G-1', 'group');
    await person(1, `${UNBROKEN.slice(0, 60)}x`);
    await person(2, CHILD);
    await panel.getByText('At most 60 characters.', { exact: true }).waitFor();
    await panel.getByLabel(say('safety.contact')).focus();
    await button('Add client').click();
    const isInSight = async () => {
      const box = await panel.getByRole('alert').filter({ hasText: 'A client needs' }).boundingBox();
      const list = await panel.locator('[data-dialog-body]').boundingBox();
      return (
        box !== null && list !== null && box.y > list.y - 1 && box.y + box.height < list.y + list.height + 1
      );
    };
    await expect.poll(isInSight).toBe(true);
    await sound('a form that was not kept');
    await person(1, UNBROKEN.slice(0, 60));
    await panel.getByText('At most 60 characters.', { exact: true }).waitFor({ state: 'detached' });
    await add('G-1');
    await startSession(panel, 'G-1');
    await endSession(panel);
    await rateOwn(panel, ['6', '6', '6']);
    await sound('a form with long labels');
    for (const label of [UNBROKEN.slice(0, 60), CHILD]) {
      await typeRatings(panel, ['5', '5', '5']);
      await button(`Save ${label}’s rating`).click();
      await button(`Save ${label}’s rating`).waitFor({ state: 'detached' });
    }
    await panel.getByText(`Side by side: ${UNBROKEN.slice(0, 60)}`).waitFor();
    await sound('both sides of a long label');
    await button('Go on to Reflect').click();
    await finish(panel);
    await button('Back to the steps').click();
    await panel.locator('body').press('t');
    await panel.getByRole('button', { name: 'Table' }).waitFor();
    await sound('a trend of long labels');
  });

  it('for a coach: the path, an action in full, and the goals first', async () => {
    await openForm('C-1', 'adult');
    await panel.getByText('Coaching', { exact: true }).click();
    await add('C-1');
    await startSession(panel, 'C-1');
    await panel.getByText('Will', { exact: true }).last().click();
    await sound('the path');
    await panel.getByLabel('In their words', { exact: true }).fill('one sentence on Tuesday');
    await button('Keep').click();
    await button('Details: one sentence on Tuesday').first().click();
    await panel.getByLabel(say('action.due')).fill('2026-01-05');
    await panel.getByLabel(say('action.shown')).click();
    await sound('an action');
    await button('Save').click();
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await panel.getByRole('tab', { name: 'Prepare' }).click();
    await panel.getByText('worth asking how it went').first().waitFor();
    await sound('a coach’s Prepare');
  });

  it('for the practitioner: their own week, beside what they asked for', async () => {
    await panel.getByRole('button', { name: 'More', exact: true }).first().click();
    await panel.getByRole('menuitem', { name: /^My week/ }).click();
    await panel.getByText('none', { exact: true }).first().click();
    await button(say('self-check.earlier')).click();
    await panel.getByText(say('self-check.earlier.none')).waitFor();
    await sound('own care');
    await leave();
  });

  it('for the client: the progress page, and the page alone', async () => {
    const looks = looksAt(1280, 320);
    const page = await stage.browser().openExtensionPage('workspace.html');
    await page.getByText('R&S').first().click();
    await page.getByRole('heading', { level: 1, name: 'R&S' }).waitFor();
    await page.evaluate(() => {
      location.hash += '/progress';
    });
    await page.getByRole('article').getByText('talk without the phone').waitFor();
    await expectSound(page, 'progress page', looks);
    await page.getByRole('button', { name: say('progress.show') }).click();
    await page.getByRole('dialog', { name: say('progress.heading') }).waitFor();
    await expectSound(page, 'progress page alone', looks);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
