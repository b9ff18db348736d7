import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PromptHistory } from '../../../components/records/PromptHistory';
import type { App } from '../../../lib/app';
import type { Session } from '../../../lib/domain/practice/session';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { askForPrompts } from '../../../lib/platform/asked-prompts';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { aWhile, button, openFirstPanel, showPanel, WINDOW } from '../../support/show-panel';
import { closePages, openAnotherPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const WEEK = 7 * 24 * 3_600_000;
const said = {
  id: 'said-1',
  promptId: 'felt-heard',
  words: 'Did I miss it?',
  momentId: null,
  episodeId: null,
};
const saidInLast = { ...said, at: MONDAY_NOON, landings: ['opened'], landingWords: 'a long breath' } as const;
const rated = (index: number, bond: number, more: Partial<Session> = {}) =>
  aSession({
    id: `session-${index}`,
    startedAt: MONDAY_NOON + index * WEEK,
    ratings: [aRating({ values: values(8, 8, bond) })],
    ...more,
  });
const stored = async (id = 'session-9') => {
  const opened = await vaultOf(app).store.read('sessions', id);
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
};
const drawer = () => screen.findByRole('region', { name: 'Prompts' });
const shown = async () =>
  within(await drawer())
    .getAllByRole('button')
    .filter((each) => each.dataset['prompt'])
    .map((each) => each.textContent);

async function showRunning() {
  const startedAt = Date.now() - 60_000;
  await seed([app], aClient(), [
    rated(1, 8),
    rated(2, 6),
    aSession({ id: 'session-9', status: 'running', step: 'session', endedAt: null, startedAt }),
  ]);
  showPanel(app);
  await button(/^Goal 1/);
  await aWhile();
  return userEvent.setup();
}

describe('the prompt drawer', () => {
  it('opens by one key with three, pages by arrows, and gives the focus back when it closes', async () => {
    const user = await showRunning();
    const before = await button(/^Log a goal/);
    before.focus();
    await user.keyboard('p');
    const first = await shown();
    expect(first).toHaveLength(3);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(first[0]));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe(first[1]));
    await user.keyboard('{ArrowRight}');
    await waitFor(async () => expect((await shown()).some((text) => first.includes(text))).toBe(false));
    await user.keyboard('{ArrowLeft}');
    await waitFor(async () => expect(await shown()).toEqual(first));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Prompts' })).toBeNull());
    expect(document.activeElement).toBe(before);
  });

  it('opens and closes by the browser-wide key, unless it would not be seen or another window was meant', async () => {
    const user = await showRunning();
    const ask = (windowId: number) => askForPrompts(windowId);
    const isOpen = () => screen.queryByRole('region', { name: 'Prompts' }) !== null;
    await ask(WINDOW);
    await drawer();
    await ask(WINDOW);
    await waitFor(() => expect(isOpen()).toBe(false));
    app.place.value = { ...app.place.value, view: { kind: 'trend' } };
    await ask(WINDOW);
    await drawer();
    await user.keyboard('{Escape}');
    await ask(WINDOW + 1);
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await ask(WINDOW);
    await aWhile();
    app.place.value = { ...app.place.value, sheet: null };
    await aWhile();
    expect(isOpen()).toBe(false);
  });

  it('marks two that are pressed right after each other, and each once', async () => {
    const user = await showRunning();
    await user.keyboard('p');
    await drawer();
    const ids = async () => (await stored()).promptsSaid.map(({ promptId }) => promptId);
    const choices = [...document.querySelectorAll<HTMLButtonElement>('[data-prompt]')].slice(0, 2);
    const offered = choices.map((each) => each.dataset['prompt']);
    for (const choice of choices) choice.click();
    await waitFor(async () => expect((await ids()).toSorted()).toEqual(offered.toSorted()));
    await waitFor(() => expect(choices[0]?.getAttribute('aria-pressed')).toBe('true'));
    choices[0]?.click();
    await waitFor(async () => expect(await ids()).toEqual([offered[1]]));
  });

  it('keeps what was said with its moment, takes it back on a second press, and lets moments be marked meanwhile', async () => {
    const user = await showRunning();
    await user.keyboard('4');
    await screen.findByText(/^Strain marked at/);
    await user.keyboard('p');
    const [words] = await shown();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(words));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await stored()).promptsSaid).toMatchObject([{ words, landings: [] }]));
    const { promptsSaid, moments } = await stored();
    expect(promptsSaid[0]?.momentId).toBe(moments[0]?.id);
    expect(PROMPTS.find(({ id }) => id === promptsSaid[0]?.promptId)?.text).toBe(words);
    await user.keyboard('5');
    await waitFor(async () => expect((await stored()).moments).toHaveLength(2));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await stored()).promptsSaid).toEqual([]));
  });

  it('searches by words, and shows nothing at all while safety comes first', async () => {
    const user = await showRunning();
    await user.keyboard('p');
    await drawer();
    await user.keyboard('/');
    await user.keyboard('change your mind');
    await waitFor(async () => expect((await shown())[0]).toContain('change your mind'));
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await screen.findByRole('dialog', { name: 'Safety first' });
    expect(screen.queryByRole('region', { name: 'Prompts' })).toBeNull();
    expect(document.querySelector('[data-prompt]')).toBeNull();
  });
});

describe('before and after the session', () => {
  it('offers three in Prepare and says because of which facts', async () => {
    await seed([app], aClient(), [rated(1, 8), rated(2, 6)]);
    showPanel(app);
    app.place.value = { ...app.place.value, clientId: 'client-1' };
    const card = within(await screen.findByRole('region', { name: 'Words you might use' }));
    await waitFor(() => expect(card.getAllByText(/^Because /)).toHaveLength(3));
    expect(card.getAllByText(/^Because bond was rated lower than the time before/).length).toBeGreaterThan(0);
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Words you might use' })).toBeNull());
  });

  it('keeps how it landed: quick words as ticked, own words as the field is left; and says what another window kept', async () => {
    await seed([app], aClient(), [
      aSession({
        status: 'open',
        step: 'reflect',
        promptsSaid: [{ ...saidInLast, landings: [], landingWords: '' }],
      }),
    ]);
    const { ReflectStep } = await import('../../../components/panel/reflect/ReflectStep');
    showView(app, ReflectStep, { sessionId: 'session-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('felt awkward'));
    await waitFor(async () =>
      expect((await stored('session-1')).promptsSaid[0]?.landings).toEqual(['awkward']),
    );
    // As quick as hands never are: one after the other, and no other window to blame.
    screen.getByLabelText('passed by').click();
    screen.getByLabelText('brought ease').click();
    await waitFor(async () =>
      expect((await stored('session-1')).promptsSaid[0]?.landings).toEqual(['eased', 'passed', 'awkward']),
    );
    expect(screen.queryByText(/^Another window/)).toBeNull();
    await user.type(screen.getByLabelText('In your own words'), 'she laughed{Enter}then not');
    await user.tab();
    await waitFor(async () =>
      expect((await stored('session-1')).promptsSaid[0]?.landingWords).toBe('she laughed\nthen not'),
    );
    await user.click(await button(/^Not said after all/));
    await waitFor(async () => expect((await stored('session-1')).promptsSaid).toEqual([]));
    await user.click(await button('Undo'));
    await waitFor(async () =>
      expect((await stored('session-1')).promptsSaid).toMatchObject([
        { landingWords: 'she laughed\nthen not' },
      ]),
    );
  });

  it('asks nothing of the practitioner in Reflect while safety comes first', async () => {
    await seed([app], aClient(), [aSession({ status: 'open', step: 'reflect' })]);
    const { ReflectStep } = await import('../../../components/panel/reflect/ReflectStep');
    showView(app, ReflectStep, { sessionId: 'session-1' });
    const card = () => screen.queryByRole('region', { name: 'One question, for you' });
    await waitFor(() => expect(card()).not.toBeNull());
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await waitFor(() => expect(card()).toBeNull());
  });

  it('never overwrites how another window says it landed', async () => {
    const other = await openAnotherPage();
    await seed([app, other], aClient(), [aSession({ promptsSaid: [saidInLast] })]);
    const base = { ...saidInLast };
    const land = (page: App, landingWords: string) =>
      page.run(
        'prompt.land',
        { sessionId: 'session-1', saidId: 'said-1', landed: { ...base, landingWords }, base },
        { isQuiet: true },
      );
    expect(await land(app, 'one')).toMatchObject({ ok: true });
    expect(await land(other, 'two')).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    expect((await stored('session-1')).promptsSaid[0]?.landingWords).toBe('one');
  });

  it('stands in the record of its session, except while safety comes first', async () => {
    const { SessionRecord } = await import('../../../components/records/SessionRecord');
    await seed([app], aClient(), [aSession({ promptsSaid: [saidInLast] })]);
    showView(app, ({ client, series }) => <SessionRecord {...{ client, series }} sessionId="session-1" />);
    await screen.findByText('Did I miss it?');
    await screen.findByText('opened something');
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await waitFor(() => expect(screen.queryByText('Did I miss it?')).toBeNull());
  });

  it('shows what was said so far and the rating that followed', async () => {
    await seed([app], aClient(), [
      rated(1, 8),
      rated(2, 6, { promptsSaid: [{ ...saidInLast, at: MONDAY_NOON + 2 * WEEK }] }),
    ]);
    showView(app, ({ client }) => <PromptHistory client={client} />);
    await screen.findByText('Did I miss it?');
    await screen.findByText('a long breath');
    await screen.findByText(/M\.K\., next rating: .*6\.0/);
    await screen.findByText(/before: .*Bond 8\.0/);
  });
});
