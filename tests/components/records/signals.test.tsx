import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SignalsCard } from '../../../components/records/signals/SignalsCard';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { ChangedElsewhereError } from '../../../lib/commands/errors';
import { type RangeSignal, signalKey } from '../../../lib/domain/signals/signal';
import { changeSettings } from '../../../lib/platform/settings';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const WEEK = 7 * 24 * 3_600_000;
const SENTENCE = 'Bond 5.0 in session 6, from M.K.: lower than the usual range of 5.5 to 10.0.';
const own = aRating({ rater: 'practitioner' });
const sessions = [8, 7.5, 8.5, 8, 7, 5].map((bond, week) =>
  aSession({
    id: `session-${week}`,
    startedAt: MONDAY_NOON + week * WEEK,
    ratings: [own, aRating({ values: values(8, 8, bond) })],
  }),
);
const dip: RangeSignal = {
  rule: 'far-below-usual-range',
  level: 'worth-a-conversation',
  rater: 'participant-1',
  component: 'bond',
  sessionId: 'session-5',
  session: 6,
  value: 5,
  lower: 5.46,
  upper: 10,
  coverage: 0.99,
  earlier: 5,
};

let app: App;

const card = () => screen.getByRole('region', { name: 'Signals' });

beforeEach(async () => {
  app = await openFirstPage();
  await seed([app], aClient(), sessions);
});
afterEach(closePages);

describe('the signals of a client', () => {
  it('are taken to supervision in their own sentence, and taken back', async () => {
    showView(app, SignalsCard);
    await userEvent.click(await screen.findByRole('button', { name: `Take it to supervision: ${SENTENCE}` }));
    const questions = () => vaultOf(app).store.readAll('questions');
    await waitFor(async () =>
      expect(await questions()).toMatchObject([
        { value: { clientId: 'client-1', source: 'signal', sourceId: null, words: SENTENCE } },
      ]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await questions()).toEqual([]));
  });

  it('are set aside with a reason, stay in the history, and are brought back', async () => {
    showView(app, SignalsCard);
    await screen.findByText(SENTENCE);
    await userEvent.click(screen.getByText('Set aside…'));
    await userEvent.click(screen.getByRole('button', { name: 'Set aside' }));
    await screen.findByText(/needs a few words on why/);
    fireEvent.input(screen.getByLabelText('Why it can rest'), { target: { value: 'She had a cold.' } });
    await userEvent.click(screen.getByRole('button', { name: 'Set aside' }));
    await screen.findByText('Nothing to say now beyond what was set aside.');
    expect(screen.queryByText(SENTENCE)).toBeNull();
    await waitFor(() => expect(card().contains(document.activeElement)).toBe(true));
    await userEvent.click(screen.getByText('Set aside before (1)'));
    await screen.findByText('much lower than usual: Bond, 5.0 against 5.5 to 10.0, M.K., session 6');
    await screen.findByText('She had a cold.');
    const address = draftAddress.setAside('client-1', signalKey(dip));
    expect(vaultOf(app).drafts.recall(address)).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: /^Bring back: much lower than usual/ }));
    await screen.findByText(SENTENCE);
    await waitFor(() => expect(card().contains(document.activeElement)).toBe(true));
    await screen.findByText(/brought back/);
  });

  it('say of a range of five earlier ratings that it rests mostly on typical values', async () => {
    showView(app, SignalsCard);
    await screen.findByText(SENTENCE);
    screen.getByText('With so few ratings it rests mostly on typical values.');
  });

  it('are judged by the starting assumptions that were set, and say so', async () => {
    await changeSettings({ assumptions: { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 3 } });
    showView(app, SignalsCard);
    await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
    await changeSettings({ assumptions: { mean: 7.5, weight: 0.5, degreesOfFreedom: 6, scale: 0.7 } });
    await screen.findByText(/^Bond 5\.0 in session 6/);
    await screen.findByText(/mean 7\.5, spread 0\.7; Settings change them/);
    await screen.findByText(/under yours they differ\.$/);
  });

  it('keep a reason that was begun', async () => {
    const { unmount } = showView(app, SignalsCard);
    await screen.findByText(SENTENCE);
    fireEvent.input(screen.getByLabelText('Why it can rest'), { target: { value: 'She had' } });
    unmount();
    showView(app, SignalsCard);
    await screen.findByText(SENTENCE);
    expect((screen.getByLabelText('Why it can rest') as HTMLTextAreaElement).value).toBe('She had');
  });

  it('are not set aside over another window’s reason', async () => {
    const other = await openAnotherPage();
    const input = { clientId: 'client-1', signal: dip, baseAt: null };
    expect((await other.run('signal.set-aside', { ...input, reason: 'A cold.' })).ok).toBe(true);
    const outcome = await app.run('signal.set-aside', { ...input, reason: 'Tired.' });
    expect(outcome).toMatchObject({ ok: false, error: expect.any(ChangedElsewhereError) });
    const client = await vaultOf(app).store.read('clients', 'client-1');
    await waitFor(() =>
      expect(client).toMatchObject({ value: { signalsSetAside: [{ reason: 'A cold.' }] } }),
    );
  });

  it('say the rule and that nothing is computed where somebody said so', async () => {
    const { store } = vaultOf(app);
    const opened = await store.read('clients', 'client-1');
    expect(opened?.ok).toBe(true);
    await closePages();
    app = await openFirstPage();
    await seed([app], aClient(), [aSession({ ratings: [own, aRating({ concern: 'the pace' })] })]);
    showView(app, SignalsCard);
    await screen.findByText('M.K. named something to talk about in session 1. Start there.');
    // One's own words stand there, and not only that there are some.
    expect((await screen.findByText('the pace')).tagName).toBe('BLOCKQUOTE');
    await screen.findByText(/^Rule: somebody wrote something/);
    await screen.findByText(/no rate of false alarms; only that person can say/);
    await screen.findByText(/^This cannot tell you why/);
  });
});
