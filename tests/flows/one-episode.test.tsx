import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionRecord } from '../../components/records/SessionRecord';
import { SheetHost } from '../../components/sheets/SheetHost';
import type { App } from '../../lib/app';
import type { Episode } from '../../lib/domain/practice/episode';
import { emptyEpisodeForm } from '../../lib/domain/practice/episode-life';
import { aClient, anEpisode, aSession, MONDAY_NOON } from '../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../support/test-page';

const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON + 60_000, words: 'looked away' } as const;

let one: App;
let two: App;

beforeEach(async () => {
  one = await openFirstPage();
  two = await openAnotherPage();
  await seed([one, two], aClient(), [aSession({ moments: [strain] })]);
});
afterEach(closePages);

const episodes = async (): Promise<Episode[]> => {
  const opened = await vaultOf(one).store.readOfClient('episodes', 'client-1');
  return opened.flatMap((episode) => (episode.ok ? [episode.value] : []));
};
const keep = (episode: Episode) =>
  vaultOf(one).store.commit([
    { table: 'episodes', id: episode.id, clientId: 'client-1', base: 0, value: episode },
  ]);
const decide = (app: App, status: Episode['status']) =>
  app.run('episode.decide', { episodeId: 'episode-1', status, base: 'open', decidedIn: 'session-1' });

describe('an episode that two windows settle', () => {
  it('is settled once where both say the same', async () => {
    await keep(anEpisode());
    const outcomes = await Promise.all([decide(one, 'worked-through'), decide(two, 'worked-through')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await episodes()).toMatchObject([{ status: 'worked-through', turns: [{}] }]);
    expect((await episodes())[0]?.turns).toHaveLength(1);
  });

  it('stays as the first settled it, and the second is told, where they differ', async () => {
    await keep(anEpisode());
    await decide(one, 'worked-through');
    expect(await decide(two, 'not-wanted')).toMatchObject({ ok: false });
    expect(await episodes()).toMatchObject([{ status: 'worked-through', turns: [{}] }]);
    await waitFor(() =>
      expect(two.notices.value.map(({ text }) => text).join()).toMatch(/changed in another window/),
    );
  });
});

describe('a strain that two windows answer', () => {
  const letBe = (app: App) => app.run('episode.let-be', { clientId: 'client-1', sessionId: 'session-1' });

  it('is let be once', async () => {
    await Promise.all([letBe(one), letBe(two)]);
    expect(await episodes()).toHaveLength(1);
  });

  it('is not let be where the other one wrote about it', async () => {
    await keep(anEpisode({ momentId: 'm' }));
    await letBe(two);
    expect(await episodes()).toMatchObject([{ momentId: 'm', status: 'open' }]);
  });

  it('is written about once: the second sees the first’s words and decides which stay', async () => {
    const Page = ({ client, series }: Parameters<typeof SessionRecord>[0]) => (
      <>
        <SessionRecord {...{ client, series }} sessionId="session-1" />
        <SheetHost />
      </>
    );
    const shown = [one, two].map((app) => showView(app, Page as never, { sessionId: 'session-1' }).container);
    const [first, second] = shown.map((each) => within(each as HTMLElement));
    if (!first || !second) throw new Error('no pages');
    for (const each of [first, second])
      fireEvent.click(await each.findByRole('button', { name: /^Write about the strain at/ }));
    const write = async (page: typeof first, value: string) =>
      fireEvent.input(await page.findByLabelText('My part in it'), { target: { value } });
    await write(second, 'theirs');
    await write(first, 'mine');
    fireEvent.click(first.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await episodes()).toMatchObject([{ ownPart: 'mine' }]));
    fireEvent.click(second.getByRole('button', { name: 'Save' }));
    await second.findByText(/changed in another window. Nothing was overwritten/);
    expect(await episodes()).toMatchObject([{ ownPart: 'mine', momentId: 'm' }]);
    fireEvent.click(second.getByRole('button', { name: 'Save mine over it' }));
    await waitFor(async () => expect(await episodes()).toMatchObject([{ ownPart: 'theirs', momentId: 'm' }]));
    await waitFor(() => expect(screen.queryAllByRole('dialog')).toEqual([]));
  });

  it('is not written about twice, however close together', async () => {
    const save = (app: App, episodeId: string) =>
      app.run(
        'episode.save',
        {
          ...{ episodeId, draft: episodeId, clientId: 'client-1', sessionId: 'session-1', momentId: 'm' },
          ...{ form: { ...emptyEpisodeForm('moment'), status: 'open', checkDue: true }, base: null },
          decidedIn: null,
        },
        { isQuiet: true },
      );
    const outcomes = await Promise.all([save(one, 'e1'), save(two, 'e2')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await episodes()).toHaveLength(1);
  });
});
