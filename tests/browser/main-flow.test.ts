import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  atGate,
  bindPage,
  createVault,
  endSession,
  lock,
  markByKey,
  rateOwn,
  rateTheirs,
  reflectAndFinish,
  startSession,
  unlock,
} from '../support/panel-walk';

const PICTURE = resolve(import.meta.dirname, '../../.tmp/page-and-panel.png');
const LABEL = 'Q.W.';
const ROOM = '/room/qw';
const CONCERN = 'the waiting between our sessions';
const NOTE = 'We slowed down after the strain.';
const NEXT_TIME = 'Ask how the week began';

let stage: ChromiumStage;
let call: Page;
let panel: Page;
let workspace: Page;
beforeAll(async () => {
  stage = await setChromiumStage({ isHeaded: true, isWitnessed: true });
  call = await stage.openRoom(ROOM);
  panel = await stage.browser().openPanel(call);
});
afterAll(() => stage?.strike());

const textOf = (page: Page) => page.locator('body').textContent();

it('makes a vault and a client in the side panel beside the call', async () => {
  await createVault(panel);
  await addClient(panel, LABEL);
});

it('binds the page, and knows the client when the panel opens there again', async () => {
  await bindPage(panel, LABEL);
  await stage.browser().closePanel();
  panel = await stage.browser().openPanel(call);
  await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  await stage.browser().closePanel();
  const elsewhere = await stage.openRoom(ROOM);
  await elsewhere.goto(stage.call.address('/room/another'));
  panel = await stage.browser().openPanel(elsewhere);
  await panel.getByRole('heading', { level: 1, name: 'Whom is it about?' }).waitFor();
  await stage.browser().closePanel();
  call = elsewhere;
  await call.goto(`${stage.call.address(ROOM)}?never=kept#at-all`);
  panel = await stage.browser().openPanel(call);
  await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
});

it('runs a session: moments by keys, both ratings, the reveal, the reflection', async () => {
  await startSession(panel, LABEL);
  for (const [key, kind] of [
    ['1', 'Goal'],
    ['4', 'Strain'],
    ['5', 'Repair'],
  ] as const) {
    await markByKey(panel, key, kind);
  }
  await panel.getByText('3 moments').waitFor();
  await stage.picture(call, panel, PICTURE);
  workspace = await stage.browser().openExtensionPage('workspace.html');
  await workspace.getByText(LABEL).first().click();
  await workspace.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  await workspace
    .getByText(/^No ratings/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await call.bringToFront();
  await endSession(panel);
  expect(await textOf(panel)).not.toContain('Side by side');
  await rateOwn(panel, ['6.5', '7', '8']);
  await rateTheirs(panel, LABEL, ['8', '7', '5.5'], CONCERN);
  // 6.5 − 8, 7 − 7 and 8 − 5.5, subtracted by hand.
  await panel.getByText(`Goal: you 6.5, ${LABEL} 8.0; you rated 1.5 points lower.`).first().waitFor();
  const revealed = await textOf(panel);
  expect(revealed).toContain(CONCERN);
  expect(revealed).toContain('Task: both 7.0.');
  expect(revealed).toContain(`Bond: you 8.0, ${LABEL} 5.5; you rated 2.5 points higher.`);
  await reflectAndFinish(panel, { note: NOTE, nextTime: NEXT_TIME });
});

it('draws the trend in the panel and, live, in the workspace', async () => {
  await panel.locator('body').press('t');
  const goals = `Goal, session 1: ${LABEL} 8.0 and you 6.5.`;
  for (const page of [panel, workspace]) {
    await page.getByText(goals).filter({ visible: true }).first().waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    const table = page.getByRole('table', { name: 'Every value in the chart' });
    const row = await table.getByRole('row').filter({ hasText: '6.5' }).textContent();
    for (const value of ['6.5', '8.0', '7.0', '5.5']) expect(row).toContain(value);
  }
});

it('shows nothing once locked, in either page, and everything after unlocking', async () => {
  await lock(panel);
  await atGate(workspace);
  for (const page of [panel, workspace]) {
    const markup = await page.content();
    for (const word of [LABEL, CONCERN, NOTE, NEXT_TIME]) expect(markup).not.toContain(word);
  }
  await unlock(panel);
  // Where it was: at the trend, from which the steps are one press away.
  await panel.getByRole('heading', { level: 1, name: LABEL }).waitFor();
  await panel
    .getByRole('table', { name: 'Every value in the chart' })
    .or(panel.getByRole('button', { name: 'Table' }))
    .first()
    .waitFor();
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
  await panel.getByRole('tab', { name: /Prepare/ }).click();
  await panel.getByText(NEXT_TIME).waitFor();
  await workspace.getByText(LABEL).first().waitFor();
});

it('asked the network for nothing but the practice call', () => {
  expect(stage.witness?.foreign()).toEqual([]);
  expect(stage.witness?.requests.length).toBeGreaterThan(0);
});
