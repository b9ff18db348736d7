import { signal } from '@preact/signals';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PromptsSaidCard } from '../../../components/panel/prompts/PromptsSaidCard';
import { MomentList } from '../../../components/panel/session/MomentList';
import { Rehearsal } from '../../../components/sheets/prompts/Rehearsal';
import {
  type PromptCollection,
  usePromptCollection,
} from '../../../components/sheets/prompts/use-prompt-collection';
import type { App } from '../../../lib/app';
import type { Session } from '../../../lib/domain/practice/session';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { aClient, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
let other: App;

beforeEach(async () => {
  app = await openFirstPage('panel');
  other = await openAnotherPage('workspace');
});
afterEach(closePages);

/** What a page has heard of a record: what it first heard, until it listens again. */
function heardOf<Value>() {
  const isListening = signal(true);
  let heard: Value;
  return {
    isListening,
    latest: (now: Value): Value => {
      if (isListening.value) heard = now;
      return heard;
    },
  };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const stored = async () => {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
};

it('a changed moment is saved over the other’s by one press, before the page has heard of that', async () => {
  const moment = { id: 'm1', kind: 'bond', at: MONDAY_NOON, words: 'before' } as const;
  await seed([app, other], aClient(), [aSession({ moments: [moment] })]);
  const { isListening, latest } = heardOf<Session>();
  showView(
    app,
    ({ client, session }) => session && <MomentList client={client} session={latest(session)} />,
    { sessionId: 'session-1' },
  );
  await press(/^Change “Bond”/);
  await type('Words', 'mine');
  isListening.value = false;
  const edit = { sessionId: 'session-1', momentId: 'm1', kind: 'bond', base: moment } as const;
  await other.run('moment.edit', { ...edit, words: 'theirs' });
  await press('Save');
  await screen.findByText(/^Another window/);
  await press('Save');
  isListening.value = true;
  await waitFor(async () => expect((await stored()).moments[0]?.words).toBe('mine'));
});

it('so are the words about how a prompt landed', async () => {
  const said = {
    ...{ id: 'said-1', promptId: 'felt-heard', words: 'Did I miss it?', at: MONDAY_NOON },
    ...{ momentId: null, episodeId: null, landings: [], landingWords: '' },
  };
  await seed([app, other], aClient(), [aSession({ promptsSaid: [said] })]);
  const { isListening, latest } = heardOf<Session>();
  showView(app, ({ session }) => session && <PromptsSaidCard session={latest(session)} />, {
    sessionId: 'session-1',
  });
  await type('In your own words', 'mine');
  isListening.value = false;
  const landing = { sessionId: 'session-1', saidId: 'said-1', base: said };
  await other.run('prompt.land', { ...landing, landed: { ...said, landingWords: 'theirs' } });
  fireEvent.blur(screen.getByLabelText('In your own words'));
  await screen.findByText(/^Another window/);
  await press('Save');
  isListening.value = true;
  await waitFor(async () => expect((await stored()).promptsSaid[0]?.landingWords).toBe('mine'));
});

it('and one’s own wording of a prompt', async () => {
  await seed([app, other], aClient(), []);
  const own = async () => {
    const records = await vaultOf(app).store.readAll('practitioner');
    return records.flatMap((each) => (each.ok && each.value.kind === 'own-prompt' ? [each.value.words] : []));
  };
  const { isListening, latest } = heardOf<PromptCollection | null>();
  showView(app, () => {
    const collection = latest(usePromptCollection());
    const shown = { promptId: 'felt-heard', audience: 'all', onShow: () => undefined } as const;
    return collection && <Rehearsal {...{ collection, ...shown }} />;
  });
  await type('In my own words', 'mine');
  isListening.value = false;
  const prompt = PROMPTS.find(({ id }) => id === 'felt-heard');
  if (!prompt) throw new Error('The prompt is not in the library.');
  const { topic, state, audience, voice } = prompt;
  const theirs = { draft: 'felt-heard', ownId: 'own-1', replaces: 'felt-heard' };
  const base = { topic, state, audience, voice, words: prompt.text, feltOff: '', about: prompt.text };
  await other.run('own-prompt.save', { ...theirs, form: { ...base, words: 'theirs' }, base });
  await press('Keep this wording');
  await press('Save mine over it');
  isListening.value = true;
  await waitFor(async () => expect(await own()).toEqual(['mine']));
});
