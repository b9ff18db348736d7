import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Root } from '../../../components/app/Root';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { loadCommands } from '../../../lib/commands/runner';
import type { Client } from '../../../lib/domain/practice/client';
import { localDate } from '../../../lib/domain/practice/local-date';
import { weekOf } from '../../../lib/domain/practice/self-check';
import type { Sheet } from '../../../lib/places/places';
import { aClient, aGoal, aSession } from '../../support/factories';
import { standInWindow } from '../../support/show-panel';
import { closePages, openFirstPage, seed, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
  standInWindow();
  await loadCommands();
});
afterEach(async () => {
  await closePages();
  vi.restoreAllMocks();
});

async function open(sheet: Sheet, client: Partial<Client> = {}) {
  await seed([app], aClient(client), [aSession({ status: 'open' })]);
  const value = aGoal({ scale: { levels: ['', '', '', '', ''], baseline: null, weight: 1 } });
  await vaultOf(app).store.commit([{ table: 'goals', id: value.id, clientId: 'client-1', base: 0, value }]);
  app.place.value = { ...app.place.value, sheet };
  render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
  await screen.findByRole('dialog');
}

const COUPLE: Partial<Client> = {
  population: 'couple',
  participants: [
    { id: 'p1', label: '', role: 'partner' },
    { id: 'p2', label: '', role: 'partner' },
  ],
};

/** Into one field after the other, with nothing drawn in between, as a program that writes for somebody does. */
function enter(entries: readonly (readonly [HTMLElement | undefined, string])[]): void {
  for (const [field, value] of entries) {
    if (!field) throw new Error('There is no such field.');
    (field as HTMLInputElement).value = value;
    const type = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
const tick = (labels: readonly string[]) => {
  for (const field of labels.map((label) => screen.getByLabelText(label))) field.click();
};
const drafted = (address: string) => JSON.parse(vaultOf(app).drafts.recall(address) ?? 'null');
const field = (label: string | RegExp) => screen.getByLabelText(label);
const fields = (label: string | RegExp) => screen.getAllByLabelText(label);

describe('what is entered in several fields before any is drawn again is all kept', () => {
  it('of a client: the people, the slot, and what is needed in an emergency', async () => {
    await open(
      { kind: 'client-form', clientId: 'client-1' },
      { ...COUPLE, slot: { weekday: 1, minuteOfDay: 600, minutes: 50 } },
    );
    await screen.findByLabelText('Person 2: label');
    enter([
      [field('Person 1: label'), 'R.'],
      [field('Person 2: label'), 'S.'],
      [field('Time'), '11:30'],
      [field('Minutes'), '80'],
      [field('Where they are during sessions'), 'at home'],
      [field('Emergency contact'), 'the sister'],
    ]);
    expect(drafted(draftAddress.clientForm('client-1'))).toMatchObject({
      participants: [{ label: 'R.' }, { label: 'S.' }],
      slot: { weekday: 1, minuteOfDay: 690, minutes: 80 },
      safety: { location: 'at home', contact: 'the sister' },
    });
  });

  it('of a goal: its levels, their weight, and how much each agrees; and what is saved at once has it too', async () => {
    await open({ kind: 'goal', goalId: 'goal-1' });
    await screen.findByLabelText('Weight');
    enter([
      [field(/^\+2:/), 'calls daily'],
      [field(/^\+1:/), 'calls twice'],
      [field(/^0:/), 'one call'],
      [field('Weight'), '3'],
      [fields('They').at(-1), '9'],
      [fields('You').at(-1), '8'],
    ]);
    screen.getByRole('button', { name: 'Save' }).click();
    await waitFor(async () =>
      expect(await vaultOf(app).store.read('goals', 'goal-1')).toMatchObject({
        value: {
          scale: { levels: ['', '', 'one call', 'calls twice', 'calls daily'], weight: 3 },
          agreement: { practitioner: 8, client: 9 },
        },
      }),
    );
  });

  it('of answers by number', async () => {
    const planned = { instrument: 'who-5', rater: 'participant-1' };
    await open({ kind: 'measure', sessionId: 'session-1', measureId: null, planned });
    const items = await screen.findAllByLabelText(/^(?:Item )?[1-5]\b/);
    enter(items.map((item, at) => [item, String(5 - at)] as const));
    screen.getByRole('button', { name: 'Save these answers' }).click();
    await waitFor(async () =>
      expect(await vaultOf(app).store.read('sessions', 'session-1')).toMatchObject({
        value: { measures: [{ answers: [5, 4, 3, 2, 1] }] },
      }),
    );
  });

  it('of a strain: what was noticed, how strong it was for each, and what was tried', async () => {
    await open({ kind: 'episode', episodeId: null, sessionId: 'session-1' });
    await screen.findByText('What could be noticed');
    tick(['Short answers, few words', 'Left the subject']);
    enter([
      [field('Named my own part'), 'direct'],
      [field('Asked what it was like'), 'direct'],
    ]);
    const { markers, tried } = drafted(draftAddress.episode('new-session-1'));
    expect(markers).toEqual(['short-answers', 'changed-subject']);
    expect(tried.map(({ way }: { way: string }) => way).toSorted()).toEqual(['explore', 'own']);
  });

  it('of a plan of measures', async () => {
    const planned = { rater: 'participant-1', every: 5 };
    await open(
      { kind: 'measure-plan' },
      {
        measures: [
          { ...planned, instrument: 'who-5' },
          { ...planned, instrument: 'phq-9' },
        ],
      },
    );
    const [first, second] = await screen.findAllByLabelText('How often');
    enter([
      [first, '1'],
      [second, '2'],
    ]);
    expect(drafted(draftAddress.measurePlan('client-1')).measures).toMatchObject([
      { every: 1 },
      { every: 2 },
    ]);
  });

  it('of one’s own week', async () => {
    await open({ kind: 'self-check' });
    await screen.findByRole('group', { name: 'Movement' });
    const choices = screen.getAllByLabelText('enough').slice(0, 3);
    for (const choice of choices) choice.click();
    expect(drafted(draftAddress.selfCheck(weekOf(localDate(Date.now())))).answers).toEqual({
      movement: 'much',
      food: 'much',
      rest: 'much',
    });
  });

  it('of a session that is changed', async () => {
    await open({ kind: 'edit-session', sessionId: 'session-1' });
    await screen.findByLabelText('Minutes');
    enter([
      [field('Start'), '11:30'],
      [field('Minutes'), '80'],
      [field('Date'), '2026-01-05'],
    ]);
    expect(drafted(draftAddress.sessionForm('session-1'))).toMatchObject({
      time: '11:30',
      minutes: '80',
      date: '2026-01-05',
    });
  });
});
