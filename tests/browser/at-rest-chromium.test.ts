import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { AREAS } from '../../lib/places/areas';
import { START_LAYOUT } from '../../lib/places/layout';
import { recordOfLayout } from '../../lib/places/layout-record';
import { CLIENT_DOCUMENTS, OWN_DOCUMENTS } from '../../lib/places/targets';
import { type ChromiumStage, setChromiumStage } from '../support/chromium-harness';
import {
  addClient,
  bindPage,
  createVault,
  endSession,
  markByKey,
  rateOwn,
  rateTheirs,
  reflectAndFinish,
  startSession,
} from '../support/panel-walk';
import { scanProfile } from '../support/profile-scan';

/** Words no browser has of its own; they are what is typed, and what must not be found. */
const TYPED = {
  passphrase: 'gribbleworth zanzibaric moonquilt 90417',
  label: 'Xq.Vz.',
  location: 'Quibblethorpe Cottage 73912',
  contact: 'Zebedina Quuxley 0047 8316042',
  goal: 'to unsnarl the wobblegate feeling',
  moment: 'flinched at the snorkelwort letter',
  procedure: 'ring Doctor Plumwidget on 5529917 first',
  carer: 'Gran Frizzlewick',
  line: 'we felt twizzlebrook together',
  concern: 'the grumblewick between us',
  theirLine: 'she heard my snozzberry worry',
  action: 'each to plant one bumblefern',
  strain: 'went mumblefrost after the invoice',
  ownPart: 'I was in a hurrysnaggle',
  frame: 'no calls after the quorndle hour',
  ownPrompt: 'would a splendiferock pause help',
  feltOff: 'tripped over the gnashwhistle',
  landing: 'she laughed at the pondersnatch',
  week: 'slept like a drowsebucket',
  note: 'Jabberquist came up on 31.12.2093 again',
  nextTime: 'begin with the fluxmarmot question',
  half: 'left in mid-wordlingsnatch',
} as const;
const SECRETS = [
  ...Object.values(TYPED),
  'Quibblethorpe',
  'Jabberquist',
  '31.12.2093',
  '8316042',
  'Plumwidget',
  '5529917',
];

let stage: ChromiumStage | undefined;
afterEach(async () => {
  await stage?.strike();
  stage = undefined;
});

/** A whole session with something in every field, and one field left in mid-word. */
async function fillEverything(opened: ChromiumStage): Promise<string> {
  const call = await opened.openRoom(`/room/mk`);
  const panel = await opened.browser().openPanel(call);
  const recoveryKey = await createVault(panel, TYPED.passphrase);
  await addClient(panel, TYPED.label);
  await bindPage(panel, TYPED.label);
  await writePrompt(panel);
  await startSession(panel, TYPED.label);
  await sayPrompt(panel);
  await logGoal(panel);
  await noteSafety(panel);
  await noteProcedure(panel);
  await markByKey(panel, '4', 'Strain');
  const words = panel.getByLabel('A few words');
  await words.fill(TYPED.moment);
  await words.press('Enter');
  await panel.getByText(TYPED.moment).waitFor();
  await endSession(panel);
  await panel.getByText('A line in words for each').click();
  await panel.getByLabel('Goal: a line of your own').fill(TYPED.line);
  await rateOwn(panel, ['6.5', '7', '8']);
  await panel.getByText('A line in words for each').click();
  await panel.getByLabel(/^Bond: .*words/).fill(TYPED.theirLine);
  await rateTheirs(panel, TYPED.label, ['8', '7', '5.5'], TYPED.concern);
  await panel.getByRole('button', { name: 'Go on to Reflect' }).click();
  await panel.getByLabel('In your own words').fill(TYPED.landing);
  await panel.getByLabel('What was agreed, in their words').fill(TYPED.action);
  await panel.keyboard.press('Enter');
  await panel.getByRole('checkbox', { name: TYPED.action }).waitFor();
  await noteStrain(panel);
  await noteFrame(panel);
  await noteWeek(panel);
  await panel.getByRole('tab', { name: /Close/ }).click();
  await reflectAndFinish(panel, { note: TYPED.note, nextTime: TYPED.nextTime });
  const workspace = await opened.browser().openExtensionPage('workspace.html');
  await workspace.getByText(TYPED.label).first().click();
  await workspace.getByRole('heading', { level: 1, name: TYPED.label }).waitFor();
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
  await addCarer(panel);
  await startSession(panel, TYPED.label, 2);
  await panel.getByLabel('A few words').fill(TYPED.half);
  await new Promise((passed) => setTimeout(passed, 2000));
  return recoveryKey;
}

async function writePrompt(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'All prompts' }).click();
  await panel.getByRole('button', { name: 'Add a prompt' }).click();
  await panel.getByLabel('In my own words').fill(TYPED.ownPrompt);
  await panel.getByRole('button', { name: 'Keep this wording' }).click();
  // It stands, and is shown as what it is.
  await panel.getByRole('button', { name: 'Remove this prompt' }).waitFor();
  await panel.getByLabel('What felt off').fill(TYPED.feltOff);
  await panel.getByRole('button', { name: 'Keep this wording' }).click();
  await panel.getByText('Kept.').waitFor();
  await panel.getByRole('button', { name: 'Back to all prompts' }).click();
  await panel.getByRole('button', { name: 'Back to the steps' }).click();
}

async function sayPrompt(panel: Page): Promise<void> {
  await panel.locator('body').press('p');
  await panel.locator('[data-prompt]').first().click();
  await panel.locator('[data-prompt][aria-pressed="true"]').waitFor();
  await panel.keyboard.press('Escape');
}

async function logGoal(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Log a goal/ }).click();
  await panel.getByLabel('A goal, in the client’s words').fill(TYPED.goal);
  await panel.keyboard.press('Enter');
  await panel.getByText(TYPED.goal).waitFor();
  await panel.keyboard.press('Escape');
}

async function noteStrain(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Write about a strain' }).click();
  await panel.getByLabel('What happened, in your own words').fill(TYPED.strain);
  await panel.getByLabel('My part in it').fill(TYPED.ownPart);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(TYPED.strain).waitFor();
}

async function noteFrame(panel: Page): Promise<void> {
  await openFromMenu(panel, /^Frame/);
  await panel.getByRole('dialog').getByText('Contact between sessions').click();
  await panel.getByLabel('What was agreed', { exact: true }).filter({ visible: true }).fill(TYPED.frame);
  await panel.getByRole('button', { name: 'Save: Contact between sessions' }).click();
  await panel.getByText('Saved.').waitFor();
  await panel.keyboard.press('Escape');
}

async function noteWeek(panel: Page): Promise<void> {
  await openFromMenu(panel, /^My week/);
  await panel.getByLabel('Anything else, in a few words').fill(TYPED.week);
  await panel.getByRole('button', { name: 'Keep', exact: true }).click();
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

async function noteSafety(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Safety first/ }).click();
  await panel.getByRole('button', { name: 'Edit location and contact' }).click();
  await panel.getByLabel('Where they are during sessions').fill(TYPED.location);
  await panel.getByLabel('Emergency contact').fill(TYPED.contact);
  await panel.getByRole('button', { name: 'Save changes' }).click();
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

async function addCarer(panel: Page): Promise<void> {
  await openFromMenu(panel, /^Change the client/);
  await panel.getByLabel('Who comes').selectOption('adolescent');
  await panel.getByRole('button', { name: 'Add a carer' }).click();
  await panel.getByLabel('Person 2: label').fill(TYPED.carer);
  await panel.getByRole('button', { name: 'Save changes' }).click();
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openFromMenu(panel: Page, name: RegExp): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name }).click();
}

async function noteProcedure(panel: Page): Promise<void> {
  await openFromMenu(panel, /^Settings/);
  await panel.getByLabel('Your own safety procedure').fill(TYPED.procedure);
  await panel.getByRole('button', { name: 'Save procedure' }).click();
  await panel.getByRole('button', { name: 'Save procedure', disabled: true }).waitFor();
  await panel.keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

const storageOf = async (opened: ChromiumStage, area: 'local' | 'sync') =>
  (await opened.browser().serviceWorker()).evaluate<Record<string, unknown>>(`chrome.storage.${area}.get()`);

/** Every text and every name of a field in a kept layout. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...wordsIn(part)]);
}

/** A word of the layout's own, or an address made of such words and of ids that are random to the last digit. */
function isKindOrRandomId(word: string): boolean {
  const parts = word.replace(/^#/, '').split('/');
  return parts.every((part) => LAYOUT_WORDS.has(part) || RANDOM_ID.test(part));
}

const RANDOM_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LAYOUT_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(recordOfLayout(START_LAYOUT)),
  ...[
    'id',
    'tabs',
    'recent',
    'direction',
    'parts',
    'shares',
    'row',
    'column',
    'targets',
    'commands',
    ...AREAS,
  ],
  ...['client', 'clients', 'session', 'sessions', 'note', 'notes', ...OWN_DOCUMENTS, ...CLIENT_DOCUMENTS],
]);

it('leaves nothing readable in the profile when the browser is closed', async () => {
  stage = await setChromiumStage();
  const recoveryKey = await fillEverything(stage);
  // Plain by design: settings, and which documents the workspace had open, by kinds and random ids.
  const { settings: _settings, layout, ...others } = await storageOf(stage, 'local');
  expect(others).toEqual({});
  expect(wordsIn(layout)).toContain('#caseload');
  expect(wordsIn(layout).filter((word) => !isKindOrRandomId(word))).toEqual([]);
  expect(await storageOf(stage, 'sync')).toEqual({});
  await stage.browser().close();
  expect(scanProfile(stage.profile, [...SECRETS, recoveryKey])).toEqual([]);
});

it('leaves nothing readable in the profile when the browser is killed', async () => {
  stage = await setChromiumStage();
  const recoveryKey = await fillEverything(stage);
  await stage.browser().kill();
  expect(scanProfile(stage.profile, [...SECRETS, recoveryKey])).toEqual([]);
});
