import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { Overview } from '../../../components/workspace/client/Overview';
import type { App } from '../../../lib/app';
import { buildSeries } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import { firstFivePrompts } from '../../../lib/library/prompts/first-five';
import { addRecord } from '../../../lib/store/record-change';
import { aClient, anEpisode, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner', way: 'own' });
const both = { ratings: [own, aRating({ values: values(7, 6.5, 8) })] };
const sessionsOf = (parts: readonly Partial<Session>[]) =>
  parts.map((part, at) => aSession({ id: `session-${at + 1}`, startedAt: MONDAY_NOON + at * WEEK, ...part }));
const checkSentences = (session: 3 | 5) =>
  firstFivePrompts.filter(({ check }) => check === session).map(({ text }) => text);

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

/** The client's page in the workspace, or Prepare in the panel. */
async function show(
  place: 'page' | 'prepare',
  parts: readonly Partial<Session>[],
  client: Client = aClient(),
) {
  const sessions = sessionsOf(parts);
  await seed([app], client, sessions);
  const series = buildSeries(sessions.map(entryOf));
  const View = () =>
    place === 'page' ? (
      <InWorkspace>
        <Overview client={client} series={series} head={null} isActive={false} />
      </InWorkspace>
    ) : (
      <PrepareStep
        client={client}
        session={null}
        series={series}
        unfinishedId={null}
        isHidden={false}
        isOtherRunning={false}
      />
    );
  showView(app, View, {});
  return screen.findByRole('heading', { name: 'First five sessions' });
}
const text = () => document.body.textContent ?? '';

describe('the card of the first five sessions', () => {
  it('says who rated, the range, an open concern and one sentence for the check that is due', async () => {
    await show('page', [both, { ratings: [own, aRating({ values: values(5, 5, 6), concern: 'the pace' })] }]);
    expect(text()).toContain('1 rated by both');
    expect(text()).toContain('2 rated by both · ');
    expect(text()).toContain('3 to come · check planned');
    expect(text()).toContain('Ratings so far, from M.K.: 5.0 to 8.0');
    await screen.findByText(
      /^A concern was named in session 2\. Nothing here says yet that you talked about it\./,
    );
    await screen.findByText('For the check in session 3, you could say:');
    expect(checkSentences(3).filter((sentence) => text().includes(sentence))).toHaveLength(1);
    expect(text()).toContain('no verdict');
  });

  it('says of a young child only whose range it is, and nothing where there is none to give', async () => {
    const kid = { id: 'participant-1', label: 'T.', role: 'child' } as const;
    const carer = { id: 'carer', label: 'T.’s mother', role: 'carer' } as const;
    const young = { label: 'T.', population: 'child' } as const;
    const theirs = [aRating(), aRating({ rater: 'carer', values: values(4, 5, 4.5) })];
    const sessions = [{ ratings: [own, ...theirs] }, { ratings: theirs.slice(1) }];
    await show('page', sessions, aClient({ ...young, participants: [kid, carer] }));
    expect(text()).toContain('Ratings so far, from T.’s mother: 4.0 to 5.0');
    expect(text()).toContain('1 rated by you and all of them');
    expect(text()).toContain('2 rated, not by you and T.');
    expect(text()).not.toMatch(/client ratings|by the client/i);
    await closePages();
    app = await openFirstPage();
    await show('page', [both], aClient({ ...young, participants: [kid] }));
    expect(text()).toContain('1 rated by both');
    expect(text()).not.toContain('so far');
  });

  it('says who of a couple did not rate, and keeps the check open for them', async () => {
    const partner = (id: string, label: string) => ({ id, label, role: 'partner' as const });
    const participants = [partner('participant-1', 'R.'), partner('s', 'S.')];
    const couple = aClient({ label: 'R. & S.', population: 'couple', participants });
    const every = { ratings: [...both.ratings, aRating({ rater: 's' })] };
    await show('page', [every, { ratings: [own] }, both], couple);
    expect(text()).toContain('1 rated by you and all of them');
    expect(text()).toContain('2 rated by you only');
    expect(text()).toContain('3 rated, not by S. · check: not all rated');
    expect(text()).not.toMatch(/both rated|by both/);
    await screen.findByText(
      'Session 3 was not rated by everyone who comes now, so its check stands open. You could say:',
    );
  });

  it('names everybody whose range it is', async () => {
    const partner = (id: string, label: string) => ({ id, label, role: 'partner' as const });
    const participants = [partner('participant-1', 'R.'), partner('s', 'S.')];
    const theirs = [aRating({ rater: 's', values: values(4, 5, 4.5) }), aRating()];
    await show(
      'page',
      [{ ratings: [own, ...theirs] }],
      aClient({ label: 'R. & S.', population: 'couple', participants }),
    );
    expect(text()).toContain('Ratings so far, from R., S.: 4.0 to 8.0');
  });

  it('asks for a check that was not done until it is the turn of the next one', async () => {
    await show('page', [both, both, { ratings: [own] }]);
    await screen.findByText('Session 3 was not rated by both, so its check stands open. You could say:');
    expect(text()).toContain('3 rated by you only · check: not both rated');
    expect(checkSentences(3).some((sentence) => text().includes(sentence))).toBe(true);
  });

  it('closes a concern once a strain is written down about its session, or its signal has a reason', async () => {
    const named = { ratings: [own, aRating({ concern: 'the pace' })] };
    await show('page', [named, named]);
    await screen.findByText(/^A concern was named in sessions 1, 2\./);
    const { store } = vaultOf(app);
    const value = anEpisode({ id: 'e1', sessionId: 'session-1' });
    await addRecord(store, 'episodes', value);
    await screen.findByText(/^A concern was named in session 2\./);
    const occasion = {
      component: null,
      rater: 'participant-1',
      sessionId: 'session-2',
      session: 2,
      count: null,
    };
    const signal = { rule: 'concern', level: 'worth-a-conversation', ...occasion } as const;
    const input = { clientId: 'client-1', signal, reason: 'We slowed down.', baseAt: null };
    expect((await app.run('signal.set-aside', input)).ok).toBe(true);
    const opened = await store.read('clients', 'client-1');
    expect(opened?.ok && opened.value.signalsSetAside).toHaveLength(1);
  });

  it('stands in Prepare too, where sentences for the check come with the other prompts', async () => {
    await show('prepare', [both, both]);
    await screen.findByText(/^The check belongs to session 3\. Sentences for it stand under/);
    await waitFor(() =>
      expect(checkSentences(3).filter((sentence) => text().includes(sentence)).length).toBeGreaterThan(0),
    );
  });

  it('is silent about sentences while safety comes first, and goes with the sixth session', async () => {
    app.place.value = { ...app.place.value, sheet: { kind: 'safety' } };
    await show('page', [both, both]);
    await waitFor(() => expect(text()).toContain('3 to come'));
    expect(text()).not.toContain('you could say');
    const six = sessionsOf(Array(6).fill(both));
    const series = buildSeries(six.map(entryOf));
    await closePages();
    app = await openFirstPage();
    await seed([app], aClient(), six);
    const View = () => (
      <PrepareStep
        client={aClient()}
        session={null}
        series={series}
        unfinishedId={null}
        isHidden={false}
        isOtherRunning={false}
      />
    );
    showView(app, View, {});
    await screen.findByText('Last ratings', { exact: false });
    expect(screen.queryByRole('heading', { name: 'First five sessions' })).toBeNull();
  });
});
