import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import { addClient, endSession, finish, openNewPractice, rateOwn, startSession } from '../support/panel-walk';
import { expectSound } from '../support/sound-page';

let stage: ChromiumStage;
let panel: Page;
beforeAll(async () => {
  stage = await setChromiumStage();
  panel = await openNewPractice(stage);
  await addClient(panel, 'M.K.');
  await startSession(panel, 'M.K.');
  await endSession(panel);
});
afterAll(() => stage?.strike());

const button = (name: string) => panel.getByRole('button', { name });

async function enter(name: string, rater: string, digits: string) {
  await button('Add a measure').click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('combobox').first().fill(name);
  await dialog.getByRole('option', { name }).click();
  await dialog.getByLabel('Who answered').selectOption({ label: rater });
  await dialog.getByLabel(/^(?:Item )?1\b/).focus();
  await panel.keyboard.type(digits);
  return dialog;
}

describe('further measures, by number from one’s own copy', () => {
  it('are entered for both sides by digits alone, scored, and still there after the panel was reloaded', async () => {
    await button('Add a measure').click();
    await expectSound(panel, 'choosing a measure');
    await button('Cancel').or(button('Close')).first().click();
    const patient = await enter('Helping Alliance Questionnaire II (patient)', 'M.K.', `${'6'.repeat(18)}1`);
    await patient.getByText(/^What this adds up to is shown once your own rating is in/).waitFor();
    await expectSound(panel, 'a measure’s form');
    await button('Save these answers').click();
    await patient.waitFor({ state: 'detached' });
    const own = await enter('Helping Alliance Questionnaire II (therapist)', 'You', '5'.repeat(19));
    await button('Save these answers').click();
    await own.waitFor({ state: 'detached' });
    await expectSound(panel, 'Close with measures');
    expect(await panel.getByText('Total 94').count()).toBe(0);
    expect(await panel.getByText(/item means from 1 to 6/).count()).toBe(0);
    await rateOwn(panel, ['7', '7', '5']);
    await panel.reload();
    await panel.getByRole('option', { name: /M\.K\./ }).click();
    await button('Go on with it').click();
    // Fourteen sixes, four reversed sixes at 1 each, one reversed 1 at 6.
    await panel.getByText('Total 94').waitFor();
    // Fourteen fives and five reversed ones at 2 each: 80.
    await panel.getByText('Total 80').waitFor();
    // 94 / 19 and 80 / 19: two forms are set side by side by item means alone.
    await panel
      .getByText(/item means from 1 to 6: M\.K\. 4\.95, you 4\.21; you minus M\.K\. -0\.74\./)
      .waitFor();
    await panel.getByText(/so their totals are not compared/).waitFor();
  });

  it('bring up a risk item while it is typed', async () => {
    const dialog = await enter('PHQ-9', 'M.K.', '000000001');
    await dialog.getByText(/^Item 9 asks about harm or risk/).waitFor();
    await expectSound(panel, 'a risk item');
    expect(await dialog.getByText(/^Total 1 · minimal/).count()).toBe(1);
    await panel.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('that are planned stand in Prepare as they do in the caseload: what is due, and apart from it what is asked as ever', async () => {
    await button('Plan measures').click();
    const plan = panel.getByRole('dialog', { name: 'Planned measures' });
    for (const name of ['GAD-7', 'PHQ-9']) {
      await plan.getByRole('combobox').last().fill(name);
      await plan.getByRole('option', { name }).first().click();
    }
    await plan.getByLabel('How often').first().selectOption('Every session');
    await button('Save this plan').click();
    await plan.waitFor({ state: 'detached' });
    await button('Enter GAD-7, M.K.').click();
    const form = panel.getByRole('dialog', { name: 'GAD-7' });
    await form.getByLabel(/^(?:Item )?1\b/).focus();
    await panel.keyboard.type('1111111');
    await form.getByText('A higher number means doing worse.', { exact: true }).waitFor();
    await button('Save these answers').click();
    await form.waitFor({ state: 'detached' });
    await panel.getByRole('tab', { name: 'Prepare' }).click();
    const due = panel.getByRole('region', { name: 'Due in this session' });
    const listed = (at: number) => due.getByRole('list').nth(at).getByRole('listitem').allTextContents();
    await due.getByRole('heading', { name: 'Asked in every session' }).waitFor();
    expect(await listed(0)).toEqual([expect.stringMatching(/^PHQ-9 · M\.K\..*not answered yet$/)]);
    expect(await listed(1)).toEqual([expect.stringMatching(/^GAD-7 · M\.K\..*last answered in session 1$/)]);
    await expectSound(panel, 'what is due in Prepare');
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    const row = workspace.getByRole('main').getByRole('link', { name: /^M\.K\./ });
    await row.getByText('measure due').waitFor();
    await workspace.close();
  });

  it('bring up a risk item, once its session is over, in Prepare, on the client’s page and in the caseload', async () => {
    await panel.getByRole('tab', { name: 'Close' }).click();
    // What was typed before is still there.
    await button('Add a measure').click();
    const form = panel.getByRole('dialog');
    await form.getByText(/^Item 9 asks about harm or risk/).waitFor();
    await button('Save these answers').click();
    await form.waitFor({ state: 'detached' });
    await button('Go on to Reflect').click();
    await finish(panel);
    await button('Back to the steps').click();
    await panel.getByText(/^M\.K\., .*: item 9 of PHQ-9 asks about harm or risk/).waitFor();
    await expectSound(panel, 'a risk item in Prepare');
    const workspace = await stage.browser().openExtensionPage('workspace.html');
    const row = workspace.getByRole('main').getByRole('link', { name: /^M\.K\./ });
    await row.getByText('risk item answered').waitFor();
    await expectSound(workspace, 'a risk item in the caseload');
    await workspace.close();
    await button('Open safety first').click();
    await panel.getByRole('dialog').waitFor();
  });
});
