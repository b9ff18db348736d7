import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrepareStep } from '../../../components/panel/prepare/PrepareStep';
import { Overview } from '../../../components/workspace/client/Overview';
import { FactTags } from '../../../components/workspace/FactTags';
import type { App } from '../../../lib/app';
import { attention } from '../../../lib/domain/practice/attention';
import type { Client } from '../../../lib/domain/practice/client';
import { updateSession } from '../../../lib/store/client-records';
import { aClient, aMeasure, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const WEEK = 7 * 24 * 3_600_000;
const both = [aRating({ rater: 'practitioner' }), aRating()];
const raised = aMeasure({ answers: [0, 0, 0, 0, 0, 0, 0, 0, 1] });
const SAID = /^M\.K\., .*2026: item 9 of PHQ-9 asks about harm or risk/;

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(place: 'page' | 'prepare', client: Client = aClient()) {
  const sessions = [[raised], [], []].map((measures, at) =>
    aSession({ id: `s${at}`, startedAt: MONDAY_NOON + at * WEEK, ratings: both, measures }),
  );
  await seed([app], client, sessions);
  showView(app, ({ client: shown, series }) =>
    place === 'page' ? (
      <InWorkspace>
        <Overview client={shown} series={series} head={null} isActive={false} />
      </InWorkspace>
    ) : (
      <PrepareStep
        {...{ client: shown, series }}
        session={null}
        unfinishedId={null}
        isHidden={false}
        isOtherRunning={false}
      />
    ),
  );
}

describe('an answer about harm or risk of an earlier session', () => {
  it('stands at the top of Prepare, with the way to one’s own procedure', async () => {
    await show('prepare');
    const said = await screen.findByText(SAID);
    screen.getByText(/talk about it and follow your own safety procedure/);
    const first = await screen.findByRole('heading', { name: 'First five sessions' });
    expect(said.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    // It is said once, not again among what is merely worth a look.
    expect(screen.queryByText(/^Item 9 of PHQ-9/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Open safety first' }));
    await waitFor(() => expect(app.place.value.sheet).toMatchObject({ kind: 'safety' }));
  });

  it('goes once the item is answered at its lowest', async () => {
    await show('prepare');
    await screen.findByText(SAID);
    const answers = Array(9).fill(0);
    await updateSession(vaultOf(app).store, 's2', (session) => ({
      ...session,
      measures: [aMeasure({ id: 'later', answers })],
    }));
    await waitFor(() => expect(screen.queryByText(SAID)).toBeNull());
  });

  it('stands on the client’s page too', async () => {
    await show('page');
    await screen.findByText(SAID);
    screen.getByRole('button', { name: 'Open safety first' });
  });

  it('is hidden in coaching, where the form is', async () => {
    await show('prepare', aClient({ kind: 'coaching' }));
    await screen.findByRole('heading', { name: 'First five sessions' });
    expect(screen.queryByText(SAID)).toBeNull();
  });

  it('is a tag of the caseload, said as worth a conversation', async () => {
    await show('prepare');
    await screen.findByText(SAID);
    const head = await vaultOf(app).store.read('heads', 'client-1');
    if (!head?.ok) throw new Error('The head cannot be read.');
    showView(app, () => <FactTags facts={attention(head.value)} />);
    const tag = await screen.findByText(/risk item answered/);
    expect(tag.previousElementSibling?.textContent).toBe('Worth a conversation:');
  });
});
