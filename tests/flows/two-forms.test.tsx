import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SheetHost } from '../../components/sheets/SheetHost';
import type { App } from '../../lib/app';
import { episodeSheetFormOf } from '../../lib/commands/episode-commands';
import { EMPTY_CHECK } from '../../lib/commands/self-check-commands';
import { type ClientForm, formOf } from '../../lib/domain/practice/client-life';
import type { GoalForm } from '../../lib/domain/practice/goal';
import { goalFormOf } from '../../lib/domain/practice/goal-life';
import { localDate } from '../../lib/domain/practice/local-date';
import { weekOf } from '../../lib/domain/practice/self-check';
import type { Sheet } from '../../lib/places/places';
import { aClient, aGoal, anEpisode, aSession } from '../support/factories';
import { standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../support/test-page';

let here: App;
let there: App;

beforeEach(async () => {
  standInWindow();
  here = await openFirstPage();
  there = await openAnotherPage();
  await seed([here, there], aClient(), [aSession()]);
});
afterEach(closePages);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

function open(sheet: Sheet, clientId = 'client-1') {
  here.place.value = { ...here.place.value, sheet };
  showView(here, SheetHost as never, { clientId, sessionId: clientId === 'client-1' ? 'session-1' : null });
}

/** Saves here what the other window overtook, and gives what is said of the other's. */
async function toldAfter(save: string) {
  await press(save);
  const alert = (await screen.findByText(/changed in another window. Nothing was overwritten/)).parentElement;
  await within(alert as HTMLElement).findAllByRole('listitem');
  return within(alert as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

describe('a strain that two windows change', () => {
  const episode = anEpisode({ words: 'Went quiet' });
  const standing = async () => {
    const opened = await vaultOf(here).store.read('episodes', episode.id);
    return opened?.ok ? opened.value : null;
  };

  beforeEach(async () => {
    await vaultOf(here).store.commit([
      { table: 'episodes', id: episode.id, clientId: 'client-1', base: 0, value: episode },
    ]);
    open({ kind: 'episode', episodeId: episode.id, sessionId: 'session-1' });
    await write('My part in it', 'I hurried');
    const base = episodeSheetFormOf(episode);
    const tried = [{ way: 'own', manner: 'direct' }] as const;
    const form = { ...base, status: 'worked-through', kind: 'mixed', tried, ownPart: 'I was late' } as const;
    const place = { episodeId: episode.id, clientId: 'client-1', sessionId: 'session-1', momentId: null };
    await there.run('episode.save', { ...place, draft: 'there', form, base, decidedIn: 'session-1' });
  });

  it('says all that the other changed, and saves over it only what was changed here', async () => {
    expect(await toldAfter('Save')).toEqual([
      'What it was like · Both',
      'My part in it · I was late',
      'What was tried · Named my own part, directly',
      'Where it stands · Worked through',
    ]);
    screen.getByText('Yours replaces only what you changed here; the rest stays as it is there.');
    await press('Save mine over it');
    await waitFor(async () => expect(await standing()).toMatchObject({ ownPart: 'I hurried' }));
    expect(await standing()).toMatchObject({
      ...{ status: 'worked-through', kind: 'mixed', tried: [{ way: 'own', manner: 'direct' }] },
      turns: [{ status: 'worked-through' }],
    });
  });

  it('is left as it is there, shown so, and read on from its first field', async () => {
    await toldAfter('Save');
    screen.getByRole('button', { name: 'Leave it as it is there' }).focus();
    await press('Leave it as it is there');
    const field = (await screen.findByLabelText('What happened, in your own words')) as HTMLTextAreaElement;
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect((screen.getByLabelText('My part in it') as HTMLTextAreaElement).value).toBe('I was late');
    expect(await standing()).toMatchObject({ ownPart: 'I was late' });
  });
});

describe('a goal that two windows change', () => {
  it('says whose words, the agreement, the levels and whether it is shown, and keeps the rest of both', async () => {
    const goal = aGoal();
    const { store } = vaultOf(here);
    await store.commit([{ table: 'goals', id: 'goal-1', clientId: 'client-1', base: 0, value: goal }]);
    open({ kind: 'goal', goalId: 'goal-1' });
    await write('Why it matters to them', 'she is ill');
    const base = goalFormOf(goal);
    const levels = ['', '', 'one call a week', '', ''] as const;
    const form: GoalForm = {
      ...{ ...base, voice: 'together', agreement: { practitioner: 5.5, client: 7 }, isShown: true },
      scale: { levels, baseline: -1, weight: 3 },
    };
    await there.run('goal.change', { goalId: 'goal-1', form, base });
    expect(await toldAfter('Save')).toEqual([
      'Whose words these are · Found together',
      'That this is what we work on: how much does each agree? · They 7.0, You 5.5',
      'Describe five levels (goal attainment scaling) · ticked',
      '0: as expected · one call a week',
      'Where it began · −1: less than expected',
      'Weight · 3',
      'Show it on the page for the client · ticked',
    ]);
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await store.read('goals', 'goal-1')).toMatchObject({ value: { ...form, why: 'she is ill' } }),
    );
  });
});

describe('a couple’s goal that two windows change', () => {
  it('keeps what each of them said in either window, and gives no key an answer to change', async () => {
    const people = ['r', 's'].map((id) => ({ id, label: id.toUpperCase(), role: 'partner' }) as const);
    await seed([here, there], aClient({ id: 'client-2', population: 'couple', participants: people }), []);
    const goal = aGoal({ clientId: 'client-2' });
    const { store } = vaultOf(here);
    await store.commit([{ table: 'goals', id: 'goal-1', clientId: 'client-2', base: 0, value: goal }]);
    open({ kind: 'goal', goalId: 'goal-1' }, 'client-2');
    const agreed = within(await screen.findByRole('group', { name: /how much does each agree/ }));
    fireEvent.change(agreed.getByLabelText('S'), { target: { value: '9' } });
    const base = goalFormOf(goal);
    const agreement = { ...base.agreement, each: [{ participant: 'r', value: 2 }] };
    await there.run('goal.change', { goalId: 'goal-1', form: { ...base, agreement }, base });
    await toldAfter('Save');
    screen.getByRole('button', { name: 'Leave it as it is there' }).focus();
    await press('Leave it as it is there');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    fireEvent.change(agreed.getByLabelText('S'), { target: { value: '9' } });
    const next = { ...agreement, each: [{ participant: 'r', value: 3 }] };
    const outcome = await there.run('goal.change', {
      ...{ goalId: 'goal-1', form: { ...base, agreement: next }, base: { ...base, agreement } },
    });
    expect(outcome).toEqual({ ok: true });
    await toldAfter('Save');
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await store.read('goals', 'goal-1')).toMatchObject({
        value: {
          agreement: {
            each: expect.arrayContaining([
              { participant: 'r', value: 3 },
              { participant: 's', value: 9 },
            ]),
          },
        },
      }),
    );
  });
});

describe('a week that two windows answer', () => {
  it('says the other’s answers that are not the ones here, and keeps both windows’ answers', async () => {
    const week = weekOf(localDate(here.now()));
    open({ kind: 'self-check' });
    const rest = await screen.findByRole('group', { name: 'Rest and sleep' });
    fireEvent.click(within(rest).getByLabelText('little'));
    const form = { answers: { rest: 'much', food: 'some' }, words: 'walked' } as const;
    await there.run('self-check.save', { weekOf: week, form, base: EMPTY_CHECK });
    expect(await toldAfter('Keep')).toEqual([
      'Food, taken in peace · some',
      'Rest and sleep · enough',
      'Anything else, in a few words · walked',
    ]);
    await press('Save mine over it');
    const kept = async () => {
      const own = await vaultOf(here).store.readAll('practitioner');
      return own.flatMap((record) => (record.ok && record.value.kind === 'self-check' ? [record.value] : []));
    };
    await waitFor(async () =>
      expect(await kept()).toMatchObject([{ answers: { rest: 'little', food: 'some' }, words: 'walked' }]),
    );
  });
});

describe('a client that two windows change', () => {
  it('says the slot, the people and the safety facts of the other, and keeps them beside what was typed here', async () => {
    const { store } = vaultOf(here);
    open({ kind: 'client-form', clientId: 'client-1' });
    await write('Label', 'R. K.');
    const opened = await store.read('clients', 'client-1');
    if (!opened?.ok) throw new Error('no client');
    const base = formOf(opened.value);
    const carersSee = { what: 'shown-by-them', words: 'ask me first' } as const;
    const form: ClientForm = {
      ...{ ...base, population: 'child', label: 'Other' },
      participants: [{ id: base.participants[0]?.id ?? '', label: '', role: 'child', carersSee }],
      slot: { weekday: 2, minuteOfDay: 15 * 60 + 5, minutes: 45 },
      safety: { location: 'At her aunt’s', contact: '' },
      endingAhead: { lastOn: null },
    };
    await there.run('client.change', { clientId: 'client-1', form, base });
    expect(await toldAfter('Save changes')).toEqual([
      'Label · Other',
      'Who comes · Child',
      'The people in it · Other (Child)',
      'Carers see only what Other chooses to show them. Agreed as: “ask me first”',
      'A weekly slot · Tuesday, 15:05, Minutes 45',
      'Where they are during sessions · At her aunt’s',
      'Emergency contact · nothing written',
      'The work is coming to an end.',
    ]);
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await store.read('clients', 'client-1')).toMatchObject({
        value: { ...form, label: 'R. K.', participants: [{ carersSee }] },
      }),
    );
  });

  it('keeps who comes and the people as they are here, where one of them was changed here', async () => {
    const { store } = vaultOf(here);
    const young = { id: 'participant-1', label: '', role: 'adolescent' } as const;
    const client = aClient({ id: 'client-2', population: 'adolescent', participants: [young] });
    await seed([here, there], client, []);
    open({ kind: 'client-form', clientId: 'client-2' }, 'client-2');
    await press('Add a carer');
    await write('Person 2: label', 'her mother');
    const base = formOf(client);
    const form = { ...base, population: 'child', participants: [{ ...young, role: 'child' }] } as const;
    await there.run('client.change', { clientId: 'client-2', form, base });
    await toldAfter('Save changes');
    await press('Save mine over it');
    await waitFor(async () =>
      expect(await store.read('clients', 'client-2')).toMatchObject({
        value: { population: 'adolescent', participants: [{ role: 'adolescent' }, { label: 'her mother' }] },
      }),
    );
  });
});
