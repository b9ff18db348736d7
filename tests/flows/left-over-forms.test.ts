import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import { episodeSheetFormOf } from '../../lib/commands/episode-commands';
import { frameFormOf } from '../../lib/commands/frame-commands';
import type { Client } from '../../lib/domain/practice/client';
import { formOf } from '../../lib/domain/practice/client-life';
import { goalFormOf } from '../../lib/domain/practice/goal-life';
import { sayDay } from '../../lib/words/formats';
import { aClient, aGoal, anEpisode, aSession } from '../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

const GONE = 'aaaaaaaa-0000-4000-8000-000000000001';
const client = aClient();

let writing: App;
let other: App;

beforeEach(async () => {
  writing = await openFirstPage('panel');
  other = await openAnotherPage('workspace');
  await seed([writing], client, [aSession({ id: GONE })]);
});
afterEach(closePages);

/** Leaves a form half filled in, restores a backup without its record, and gives the note that its words became. */
async function leftOver(address: string, form: object, base: object, kept: readonly Client[] = [client]) {
  const { drafts } = vaultOf(writing);
  drafts.keep(address, client.id, JSON.stringify({ ...base, ...form }), JSON.stringify(base));
  await drafts.flush();
  const none = { episodes: [], goals: [], actions: [], histories: [], questions: [], sessions: [] };
  await vaultOf(other).store.replaceAll({ ...none, notes: [], practitioner: [], clients: kept });
  const note = () => vaultOf(other).store.readAll('notes');
  await expect.poll(note).toHaveLength(1);
  const [opened] = await note();
  return opened?.ok ? opened.value.text.split('\n') : [];
}

describe('a form whose record is gone is read by the words it had on screen', () => {
  it('a strain: choices in words, ticks, and nothing that was left as it stood', async () => {
    const base = episodeSheetFormOf(anEpisode({ words: 'Went quiet' }));
    const tried = [{ way: 'own', manner: 'direct' }];
    const form = { kind: 'mixed', ownPart: 'I hurried', tried, status: 'worked-through', checkDue: false };
    expect(await leftOver(draftAddress.episode(GONE), form, { ...base, checkDue: true })).toEqual([
      'Strain and what became of it',
      '',
      '- What it was like · Both',
      '- My part in it · I hurried',
      '- What was tried · Named my own part, directly',
      '- Where it stands · Worked through',
      '- Come back to it next session · not ticked',
    ]);
  });

  it('a goal: numbers by who said them, each level, and no field that was emptied', async () => {
    const levels = ['', '', 'one call a week', '', ''];
    const form = {
      ...{ why: '', sign: 'she calls\nand says so', agreement: { practitioner: 5.5, client: 7 } },
      scale: { levels, baseline: null, weight: 3 },
    };
    const base = { ...goalFormOf(aGoal()), why: 'she is ill' };
    expect(await leftOver(draftAddress.goalForm(GONE), form, base)).toEqual([
      'Goal',
      '',
      '- How we would know · she calls',
      '  and says so',
      '- That this is what we work on: how much does each agree? · They 7.0, You 5.5',
      '- Describe five levels (goal attainment scaling) · ticked',
      '- 0: as expected · one call a week',
      '- Weight · 3',
    ]);
  });

  it('a rating: its components and the line for each', async () => {
    const base = {
      values: { goal: 4, task: null, bond: null },
      lines: { goal: '', task: '', bond: 'as before' },
    };
    const rest = { baseAt: null, concern: '', guesses: [], declined: false, present: [], isLeftOut: false };
    const form = {
      ...{
        values: { goal: 7.5, task: null, bond: null },
        lines: { goal: 'we agree more', task: '', bond: 'as before' },
      },
      guesses: [{ rater: 'participant-1', values: { goal: null, task: 3, bond: null } }],
    };
    expect(await leftOver(draftAddress.rating(GONE, 'practitioner'), form, { ...rest, ...base })).toEqual([
      'Your rating',
      '',
      '- Goal · 7.5',
      '- Goal: a line of your own · we agree more',
      '- What will they say? (if you like) · M.K., Task 3.0',
    ]);
  });

  it('a measure: which it is and whose, and answer by answer', async () => {
    const base = {
      id: GONE,
      instrument: 'phq-9',
      rater: 'participant-1',
      way: 'on-paper',
      range: null,
      texts: [],
      baseAt: null,
    };
    const form = { texts: ['', '2', '', '0'], way: 'read-aloud' };
    expect(await leftOver(draftAddress.measure(`new/${GONE}/phq-9/participant-1`), form, base)).toEqual([
      'PHQ-9, M.K.',
      '',
      '- How it was answered · Read aloud',
      '- 2 · mood · 2',
      '- 4 · energy · 0',
    ]);
  });

  it('an agreement of a client who is gone: which one, and days as days', async () => {
    const form = { words: 'Tuesdays at three', agreedOn: '2026-03-05', askedBy: 'client' };
    const address = draftAddress.frame(client.id, 'time');
    expect(await leftOver(address, form, frameFormOf(client, 'time'), [aClient({ id: 'client-2' })])).toEqual(
      [
        'Frame · Time and length',
        '',
        '- What was agreed · Tuesdays at three',
        `- Agreed on · ${sayDay('2026-03-05')}`,
        '- Who asked for it · The client',
      ],
    );
  });

  it('a client: people put aside with the others', async () => {
    const base = formOf(client);
    const setAside = [{ label: 'her mother', role: 'carer' }];
    const form = {
      setAside,
      safety: { location: 'At her aunt’s', contact: '' },
      slot: { weekday: 2, minuteOfDay: 905, minutes: 45 },
    };
    const lines = await leftOver(draftAddress.clientForm(client.id), form, base, []);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(/^- The people in it · .*her mother \(Carer\)/),
      '- A weekly slot · Tuesday, 15:05, Minutes 45',
      '- Where they are during sessions · At her aunt’s',
    ]);
  });
});

it('a form that cannot be told is kept as it is: no word is lost', async () => {
  const form = { words: 'half a wor', participants: 3 };
  const lines = await leftOver(draftAddress.clientForm(client.id), form, {}, []);
  expect(lines).toEqual([JSON.stringify(form)]);
});
