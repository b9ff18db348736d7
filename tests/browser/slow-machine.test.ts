import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { createVault, endSession, startSession } from '../support/panel-walk';

const LABEL = 'F&Co';

let stage: ChromiumStage;
let panel: Page;
let keys: CDPSession;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await stage.browser().openExtensionPage('sidepanel.html');
  await panel.setViewportSize({ width: 392, height: 900 });
  await createVault(panel);
  keys = await panel.context().newCDPSession(panel);
  await keys.send('Emulation.setCPUThrottlingRate', { rate: 6 });
});
afterAll(() => stage?.strike());

const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const dialog = () => panel.getByRole('dialog');

const NAMED: Readonly<Record<string, { readonly key: string; readonly windowsVirtualKeyCode: number }>> = {
  '\t': { key: 'Tab', windowsVirtualKeyCode: 9 },
  '\n': { key: 'Enter', windowsVirtualKeyCode: 13 },
};

/** Types as fast as the browser takes keys: none waits until the page has dealt with the one before. */
async function type(text: string): Promise<void> {
  const sent = [...text].flatMap((sign) => {
    const named = NAMED[sign];
    const key = named ?? { key: sign };
    const typed = sign === '\t' ? {} : { text: sign === '\n' ? '\r' : sign };
    return [
      keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, code: named?.key ?? '', ...typed }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, code: named?.key ?? '' }),
    ];
  });
  await Promise.all(sent);
}

/** Holds a key down for so many repeats. */
async function hold(key: string, windowsVirtualKeyCode: number, repeats: number): Promise<void> {
  const down = { type: 'keyDown', key, code: key, windowsVirtualKeyCode, text: '\r' } as const;
  const again = Array.from({ length: repeats }, () => ({ ...down, autoRepeat: true }));
  await Promise.all([down, ...again].map((each) => keys.send('Input.dispatchKeyEvent', each)));
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode });
}

it('keeps a client with three people as they were typed', async () => {
  await button('Add a client').click();
  await panel.getByLabel('Label', { exact: true }).waitFor();
  await type(LABEL);
  await panel.getByLabel('Who comes').selectOption('family');
  await button('Add a person').click();
  await panel.getByLabel('Person 1: label').focus();
  // From a label over the role and the way to take the person off to the next label.
  await type('Ada\t\t\tBen\t\t\tCleo');
  await button('Add client').click();
  await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  await panel.reload();
  await panel.getByRole('option', { name: LABEL }).click();
  await panel.getByRole('button', { name: /^More/ }).first().click();
  await panel
    .getByRole('menuitem', { name: /Change/ })
    .first()
    .click();
  for (const [at, name] of ['Ada', 'Ben', 'Cleo'].entries())
    expect(await panel.getByLabel(`Person ${at + 1}: label`).inputValue()).toBe(name);
  await button('Cancel').click();
});

it('keeps a goal that is typed right after its key, and its levels', async () => {
  await dialog().waitFor({ state: 'detached' });
  await type('gtalk at supper\n');
  await button('How far, and more: talk at supper').click();
  await panel.getByLabel(/Describe five levels/).check();
  await panel.getByLabel(/^\+2:/).focus();
  await type('every day\tmost days\ttwice a week\tonce\tnever');
  await button('Save').click();
  await button('How far, and more: talk at supper').click();
  const levels = [/^\+2:/, /^\+1:/, /^0:/, /^−1:/, /^−2:/].map((level) => panel.getByLabel(level));
  const kept = await Promise.all(levels.map((level) => level.inputValue()));
  expect(kept).toEqual(['every day', 'most days', 'twice a week', 'once', 'never']);
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog', { name: 'Goals' }).waitFor();
  await panel.keyboard.press('Escape');
});

it('marks one moment for each press, however long Enter is held', async () => {
  await dialog().waitFor({ state: 'detached' });
  await startSession(panel, LABEL);
  await panel.getByRole('button', { name: /^Goal 1/ }).focus();
  await hold('Enter', 13, 20);
  await panel.getByText('1 moment', { exact: true }).waitFor();
  await type('234');
  await panel.getByText('4 moments', { exact: true }).waitFor();
  await type('nlooked away\n');
  await panel.getByText('looked away').waitFor();
  expect(await panel.getByText('4 moments', { exact: true }).count()).toBe(1);
});

it('keeps everyone’s ratings as they were typed', async () => {
  await endSession(panel);
  await panel.getByLabel('Goal, 0 to 10').focus();
  // From a typed value over its slider to the next.
  await type('7\t\t6.5\t\t5\n');
  for (const [at, name] of ['Ada', 'Ben', 'Cleo'].entries()) {
    await button(`Save ${name}’s rating`).waitFor();
    await panel.getByLabel('Goal, 0 to 10').focus();
    await type(`${at + 1}\t\t${at + 2}.5\t\t${at + 2}`);
    await button(`Save ${name}’s rating`).click();
    await button(`Save ${name}’s rating`).waitFor({ state: 'detached' });
  }
  for (const [at, name] of ['Ada', 'Ben', 'Cleo'].entries()) {
    await panel
      .getByText(`Goal: you 7.0, ${name} ${at + 1}.0`)
      .first()
      .waitFor();
    await panel
      .getByText(`Task: you 6.5, ${name} ${at + 2}.5`)
      .first()
      .waitFor();
    await panel
      .getByText(`Bond: you 5.0, ${name} ${at + 2}.0`)
      .first()
      .waitFor();
  }
});

it('keeps a form of nineteen answers as its digits were typed', async () => {
  await button('Add a measure').click();
  await dialog().getByRole('combobox').first().fill('Helping Alliance Questionnaire II (therapist)');
  await dialog().getByRole('option').first().click();
  await dialog()
    .getByLabel(/^(?:Item )?1\b/)
    .focus();
  const digits = '1234561234561234561';
  await type(digits);
  const fields = dialog().getByLabel(/^(?:Item )?\d+\b/);
  expect(
    await fields.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('')),
  ).toBe(digits);
  await button('Save these answers').click();
  await dialog().waitFor({ state: 'detached' });
});
