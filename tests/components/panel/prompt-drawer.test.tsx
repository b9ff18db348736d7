import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, aSession, MONDAY_NOON } from '../../support/factories';
import { aWhile, button, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, seed } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const YOUNG = aClient({
  population: 'child',
  participants: [
    { id: 'participant-1', label: 'M.K.', role: 'child' },
    { id: 'carer-1', label: 'C.', role: 'carer' },
  ],
});
const textOf = (id: string) => PROMPTS.find((each) => each.id === id)?.text ?? id;
const drawer = () => screen.findByRole('region', { name: 'Prompts' });
const shown = async () =>
  within(await drawer())
    .queryAllByRole('button')
    .filter((each) => each.dataset['prompt'])
    .map((each) => each.textContent);

async function openDrawer(client: Client, sessions: readonly Session[] = []) {
  const startedAt = Date.now() - 60_000;
  const running = aSession({
    id: 'session-9',
    status: 'running',
    step: 'session',
    endedAt: null,
    startedAt,
  });
  await seed([app], client, [...sessions, running]);
  showPanel(app);
  await button('End session');
  await aWhile();
  const user = userEvent.setup();
  await user.keyboard('p');
  await drawer();
  return user;
}

describe('the drawer says', () => {
  it('for whom the prompt with the focus is worded; a carer’s are found when they are looked for', async () => {
    const user = await openDrawer(YOUNG);
    await waitFor(async () => expect(await shown()).toHaveLength(3));
    const forCarer = PROMPTS.filter(({ audience }) => audience === 'carer').map(({ text }) => text);
    for (const text of await shown()) expect(forCarer).not.toContain(text);
    await within(await drawer()).findByText(/^Because .*it is worded for a child\.$/);
    await user.keyboard('/');
    await user.keyboard('looking after everyone');
    await waitFor(async () => expect(await shown()).toEqual([textOf('your-strength')]));
    await within(await drawer()).findByText(/^Because .*it is worded for a carer\.$/);
  });
});

describe('the search of the drawer', () => {
  it('finds what was said last time, and never what is hidden', async () => {
    await app.run('prompt.set-mark', { promptId: 'pace-check', mark: 'hidden' });
    const last = aSession({
      id: 'session-1',
      startedAt: MONDAY_NOON,
      promptsSaid: [
        {
          id: 'said-1',
          promptId: 'felt-heard',
          words: textOf('felt-heard'),
          at: MONDAY_NOON,
          momentId: null,
          episodeId: null,
          landings: [],
          landingWords: '',
        },
      ],
    });
    const user = await openDrawer(aClient(), [last]);
    await user.keyboard('/');
    const field = within(await drawer()).getByLabelText('Search by words');
    await user.type(field, textOf('felt-heard').replace(/[^\w\s’]/g, ''));
    await waitFor(async () => expect(await shown()).toContain(textOf('felt-heard')));
    await user.clear(field);
    await user.type(field, textOf('pace-check').replace(/[^\w\s’]/g, ''));
    await within(await drawer()).findByText(
      'No prompt holds all of this. Fewer words, or others, may find one.',
    );
  });

  it('says how many it found, and only the keys that do something then', async () => {
    const user = await openDrawer(aClient());
    const says = async (text: string | RegExp) => within(await drawer()).findByText(text);
    await says(/^1-3 of \d+$/);
    await user.keyboard('/');
    const field = within(await drawer()).getByLabelText('Search by words');
    await user.type(field, 'change your mind');
    await says('1 prompt');
    await says('↑ ↓ choose, Enter marks as said, / searches, Escape closes.');
    await user.type(field, ' zebra');
    await says('/ searches, Escape closes.');
  });
});
