import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { ReflectStep } from '../../../components/panel/reflect/ReflectStep';
import { SessionRecord } from '../../../components/records/SessionRecord';
import { TrendChart } from '../../../components/records/TrendChart';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { episodeSheetFormOf } from '../../../lib/commands/episode-commands';
import type { Episode } from '../../../lib/domain/practice/episode';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, anEpisode, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON + 60_000, words: '' } as const;
const WEEK = 7 * 24 * 3_600_000;

function PreparePage(props: Parameters<typeof ReflectStep>[0] & { series: never }) {
  const frame = { isHidden: false, unfinishedId: null, isOtherRunning: false };
  return (
    <>
      <PrepareStep {...props} {...frame} />
      <SheetHost />
    </>
  );
}

function RecordPage({ client, series }: Parameters<typeof PrepareStep>[0]) {
  return (
    <>
      <SessionRecord {...{ client, series }} sessionId="session-1" />
      <SheetHost />
    </>
  );
}

function TrendPage({ client, series }: Parameters<typeof PrepareStep>[0]) {
  return <TrendChart {...{ client, series }} fallbackWidth={360} />;
}

function ReflectPage(props: Parameters<typeof ReflectStep>[0]) {
  return (
    <>
      <ReflectStep {...props} />
      <SheetHost />
    </>
  );
}

const episodes = async (): Promise<Episode[]> => {
  const opened = await vaultOf(app).store.readOfClient('episodes', 'client-1');
  return opened.flatMap((episode) => (episode.ok ? [episode.value] : []));
};
const keep = (episode: Episode) =>
  vaultOf(app).store.commit([
    { table: 'episodes', id: episode.id, clientId: 'client-1', base: 0, value: episode },
  ]);
const start = (...sessions: Session[]) => seed([app], aClient(), sessions);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });

describe('a strain that was marked', () => {
  it('is written about in Reflect, and saved once with all that was said', async () => {
    await start(aSession({ status: 'open', moments: [strain] }));
    showView(app, ReflectPage, { sessionId: 'session-1' });
    await press('Write about a strain');
    const dialog = await screen.findByRole('dialog');
    await write('What happened, in your own words', 'Went quiet after my question');
    fireEvent.click(within(dialog).getByLabelText('Moving away'));
    fireEvent.click(within(dialog).getByLabelText('Short answers, few words'));
    expect(within(dialog).queryByLabelText('Doubted that it helps')).toBeNull();
    const reading = within(dialog).getByLabelText('Asked what it was like');
    fireEvent.change(reading, { target: { value: 'direct' } });
    fireEvent.change(within(dialog).getByLabelText('How strong for me'), { target: { value: '4' } });
    await press('Save');
    await waitFor(async () =>
      expect(await episodes()).toMatchObject([
        {
          sessionId: 'session-1',
          kind: 'withdrawal',
          words: 'Went quiet after my question',
          markers: ['short-answers'],
          tried: [{ way: 'explore', manner: 'direct' }],
          intensity: { practitioner: 4, client: null },
          status: 'open',
          checkDue: true,
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await screen.findByText('Went quiet after my question');
  });

  it('is as strong as each of several people said, one by one', async () => {
    const participants = ['A.', 'B.'].map((label, at) => ({ id: `p${at}`, label, role: 'partner' as const }));
    const session = aSession({ status: 'open', moments: [strain] });
    await seed([app], aClient({ population: 'couple', participants }), [session]);
    showView(app, ReflectPage, { sessionId: 'session-1' });
    await press('Write about a strain');
    const strength = (name: string) => screen.findByLabelText(`How strong for ${name}, as they said`);
    fireEvent.change(await strength('A.'), { target: { value: '2' } });
    fireEvent.change(await strength('B.'), { target: { value: '5' } });
    expect(screen.queryByLabelText('How strong for them, as they said')).toBeNull();
    await press('Save');
    const said = [
      { participant: 'p0', value: 2 },
      { participant: 'p1', value: 5 },
    ];
    await waitFor(async () =>
      expect(await episodes()).toMatchObject([{ intensity: { client: null, each: said } }]),
    );
    await screen.findByText('How strong, from 1 to 5: A. 2, B. 5');
  });

  it('keeps what was typed when the sheet is closed without saving', async () => {
    await start(aSession({ status: 'open', moments: [strain] }));
    showView(app, ReflectPage, { sessionId: 'session-1' });
    await press('Write about a strain');
    await write('My part in it', 'I hurried');
    app.place.value = { ...app.place.value, sheet: null };
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press('Write about a strain');
    expect(((await screen.findByLabelText('My part in it')) as HTMLTextAreaElement).value).toBe('I hurried');
    expect(await episodes()).toEqual([]);
  });

  it('that was skipped is offered in Prepare until it is let be', async () => {
    await start(aSession({ moments: [strain] }));
    showView(app, PreparePage as never);
    await screen.findByText(/ended on a strain, and nothing was written about it/);
    await press('Let it be');
    await waitFor(() => expect(screen.queryByText(/ended on a strain/)).toBeNull());
    expect(await episodes()).toMatchObject([
      { sessionId: 'session-1', status: 'not-wanted', checkDue: false },
    ]);
  });
});

describe('an open episode', () => {
  const later = aSession({ id: 'session-2', startedAt: MONDAY_NOON + WEEK, status: 'open' });

  it('comes back in Prepare until a person says what became of it, and once after', async () => {
    await start(aSession({ moments: [strain] }), later);
    await keep(anEpisode({ words: 'Went quiet', part: 'bond' }));
    showView(app, PreparePage as never, { sessionId: 'session-2' });
    await screen.findByText(/Begin there, if they want to/);
    await press(/^Worked through: Session 1/);
    await screen.findByText('One look back: has it held since?');
    expect(await episodes()).toMatchObject([
      { status: 'worked-through', turns: [{ status: 'worked-through', sessionId: 'session-2' }] },
    ]);
    await press(/^It has held/);
    await waitFor(() => expect(screen.queryByText('Went quiet')).toBeNull());
  });

  it('is opened from its moment, with its words, and again from there; the prompt said then is shown with it', async () => {
    const said = {
      id: 'said-1',
      promptId: 'felt-heard',
      words: 'Did I miss something?',
      at: MONDAY_NOON + 90_000,
    };
    const session = aSession({
      moments: [{ ...strain, words: 'looked away' }],
      promptsSaid: [{ ...said, momentId: 'm', episodeId: null, landings: ['opened'], landingWords: '' }],
    });
    await start(session);
    showView(app, RecordPage as never, { sessionId: 'session-1' });
    await press(/^Write about the strain at/);
    expect(await screen.findByLabelText('What happened, in your own words')).toHaveProperty(
      'value',
      'looked away',
    );
    await press('Save');
    await waitFor(async () =>
      expect(await episodes()).toMatchObject([{ momentId: 'm', source: 'moment', words: 'looked away' }]),
    );
    await press(/^What became of the strain at/);
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('Did I miss something?');
  });

  it('is opened from a rating that came without a concern, and says so', async () => {
    await start(aSession({ ratings: [aRating()] }));
    showView(app, RecordPage as never, { sessionId: 'session-1' });
    await press(/^Write about a strain/);
    await press('Save');
    await waitFor(async () =>
      expect(await episodes()).toMatchObject([{ source: 'rating', words: '', sessionId: 'session-1' }]),
    );
  });

  it('is opened from a concern in the client’s words', async () => {
    const ratings = [aRating({ concern: 'too fast for me' })];
    await start(aSession({ ratings }));
    showView(app, RecordPage as never, { sessionId: 'session-1' });
    await press(/^Write about this concern/);
    await press('Save');
    await waitFor(async () =>
      expect(await episodes()).toMatchObject([
        { source: 'concern', words: 'too fast for me', sessionId: 'session-1' },
      ]),
    );
  });

  it('is not overwritten where another window changed it meanwhile', async () => {
    const other = await openAnotherPage();
    await start(aSession({ moments: [strain] }), later);
    await keep(anEpisode({ words: 'Went quiet' }));
    showView(app, PreparePage as never, { sessionId: 'session-2' });
    await press(/^Open the log/);
    await write('My part in it', 'mine');
    const [standing] = await episodes();
    if (!standing) throw new Error('no episode');
    const base = episodeSheetFormOf(standing);
    other.context.value = { ...other.context.value, client: aClient() };
    const place = { episodeId: standing.id, clientId: 'client-1', sessionId: 'session-1', momentId: null };
    const form = { ...base, ownPart: 'theirs' };
    await other.run('episode.save', { ...place, draft: 'elsewhere', form, base, decidedIn: null });
    await waitFor(async () => expect(await episodes()).toMatchObject([{ ownPart: 'theirs' }]));
    await press('Save');
    await screen.findByText(/changed in another window. Nothing was overwritten/);
    expect(await episodes()).toMatchObject([{ ownPart: 'theirs' }]);
    // What the other window wrote may not be here yet: then the choice stands as before.
    await waitFor(async () => {
      for (const button of screen.queryAllByRole('button', { name: 'Save mine over it' }))
        fireEvent.click(button);
      expect(await episodes()).toMatchObject([{ ownPart: 'mine' }]);
    });
  });
});

describe('an episode about no session', () => {
  it('is on the chart at the session before it', async () => {
    const ratings = [aRating()];
    await start(aSession({ ratings }), aSession({ id: 'session-2', startedAt: MONDAY_NOON + WEEK, ratings }));
    await keep(anEpisode({ sessionId: null, openedAt: MONDAY_NOON + 2 * WEEK }));
    showView(app, TrendPage as never, {});
    await screen.findByText('Strain noted after session 2: open.');
    expect(document.querySelectorAll('[data-episode]')).toHaveLength(1);
  });
});
