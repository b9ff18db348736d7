import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, endSession, openNewPractice, rateOwn, startSession } from '../support/panel-walk';
import { expectSound } from '../support/sound-page';

let stage: ChromiumStage;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await openNewPractice(stage);
  await addClient(panel, 'M.K.');
  await startSession(panel, 'M.K.');
  await endSession(panel);
  // Until then what others' answers add up to stays closed.
  await rateOwn(panel, ['7', '7', '5']);
});
afterAll(() => stage?.strike());

const button = (name: string) => panel.getByRole('button', { name, exact: true });
const dialog = (name: string) => panel.getByRole('dialog', { name, exact: true });

/** The way to one's own instruments leads through the choice of a measure. */
async function openInstruments() {
  await button('Add a measure').click();
  await button('Your instruments').click();
  return dialog('Your instruments');
}

async function choose(name: string) {
  await button('Add a measure').click();
  const choice = dialog('Enter a measure');
  await choice.getByRole('combobox').fill(name);
  await choice.getByRole('option', { name, exact: true }).click();
  return dialog(name);
}

describe('instruments of one’s own', () => {
  it('take the wording of a copy from a pack, and show it on the form', async () => {
    const list = await openInstruments();
    await expectSound(panel, 'one’s own instruments');
    await button('Add the wording of a copy').click();
    await list.getByRole('combobox').fill('GAD');
    await list.getByRole('option', { name: 'GAD-7', exact: true }).click();
    const form = dialog('Wording: GAD-7');
    const items = [1, 2, 3, 4, 5, 6].map((number) => `Words of item ${number}`);
    const pack = { format: 'beside-instrument', version: 1, instrument: 'gad-7' };
    const file = (value: unknown) => ({
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(value)),
    });
    const field = form.getByLabel('Fill the form from a pack (a JSON file)');
    await field.setInputFiles(file({ ...pack, items: [...items, 7] }));
    await form.getByText(/^items, entry 7: is not what belongs here/).waitFor();
    await field.setInputFiles(file({ ...pack, items: [...items, '<b>Words</b> of item 7'] }));
    await form.getByText('7 of 7 items.').waitFor();
    await form.getByText('How it will look').scrollIntoViewIfNeeded();
    await expectSound(panel, 'the wording of a copy');
    await button('Save this form').click();
    await dialog('Your instruments').getByText('GAD-7').waitFor();
    await panel.keyboard.press('Escape');
    const measure = await choose('GAD-7');
    await measure.getByLabel('7 · <b>Words</b> of item 7').waitFor();
    await measure.getByLabel('1 · Words of item 1').focus();
    await panel.keyboard.type('1111111');
    await measure.getByText(/^Total 7/).waitFor();
    await expectSound(panel, 'a form with its wording');
    await button('Save these answers').click();
    await measure.waitFor({ state: 'detached' });
    await panel.getByText(/^Total 7/).waitFor();
  });

  it('are built, answered, and still there after the panel was reloaded', async () => {
    await openInstruments();
    await button('Build an instrument').click();
    const form = dialog('Build an instrument');
    await button('Save this form').click();
    await form.getByText('This is needed.').first().waitFor();
    await form.getByLabel('Name', { exact: true }).fill('How we talk');
    await form.getByLabel('Items, one a line').fill('I could say it.\nI held back.');
    await form.getByLabel('Items that count the other way round').fill('2');
    await form.getByLabel('Scales, one a line').fill('Openness: 1, 2\nHumour 2');
    await form.getByText(/^Line 2: A scale needs a name/).waitFor();
    await form.getByLabel('Scales, one a line').fill('Openness: 1, 2\nOpenness: 2');
    await form.getByText('Line 2: Another scale has this name.').waitFor();
    await form.getByLabel('Scales, one a line').fill('Openness: 1, 2');
    await form.getByLabel('2 · I held back.').waitFor();
    await expectSound(panel, 'building an instrument');
    await button('Save this form').click();
    await dialog('Your instruments').getByText('How we talk').waitFor();
    await panel.keyboard.press('Escape');
    const measure = await choose('How we talk');
    await measure.getByLabel('1 · I could say it.').fill('7');
    await measure.getByLabel('2 · I held back.').fill('4');
    await button('Save these answers').click();
    await measure.waitFor({ state: 'detached' });
    await panel.reload();
    await panel.getByRole('option', { name: /M\.K\./ }).click();
    await button('Go on with it').click();
    // 7 and, the other way round, 10 − 4.
    await panel.getByText(/^Total 13/).waitFor();
    expect(await panel.getByText('Openness: 13').count()).toBe(1);
  });
});
