import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useCleanCopies } from '../../../components/app/use-clean-copies';
import { TakeToSupervision } from '../../../components/records/TakeToSupervision';
import { recordText } from '../../../components/sheets/finish-as/record-text';
import { sessionOffers, workOffers } from '../../../components/workspace/inserts/insert-offers';
import { readLinkNames } from '../../../components/workspace/links/link-names';
import { carryLinks } from '../../../components/workspace/note/editor/carry-links';
import { summaryText } from '../../../components/workspace/supervision/summary-text';
import type { App } from '../../../lib/app';
import { sortIntoForm } from '../../../lib/domain/notes/finish-as';
import { say } from '../../../lib/words/index';
import { aClient, aGoal, anEpisode, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

/** Words of another direction: in a sentence on the screen they stand between two signs. */
const HEBREW = 'אבג';
const SIGNS = /[\u2068\u2069]/;
const expectPlain = (text: string) => {
  expect(text).toContain(HEBREW);
  expect(text).not.toMatch(SIGNS);
};

const client = aClient({
  label: HEBREW,
  participants: [
    { id: 'participant-1', label: HEBREW, role: 'partner' },
    { id: 'participant-2', label: `${HEBREW}ד`, role: 'partner' },
  ],
});
const session = aSession({
  moments: [{ id: 'm1', kind: 'strain', at: MONDAY_NOON, words: HEBREW }],
  ratings: [aRating({ concern: HEBREW }), aRating({ rater: 'practitioner', way: 'own' })],
});
const goal = aGoal({ words: HEBREW });

it('a sentence on the screen has the signs', () => {
  expect(say('insert.goal', { words: HEBREW })).toMatch(SIGNS);
});

describe('without the signs that hold directions apart is', () => {
  it('a session’s text for the record', () => {
    const material = { session, goals: [goal], actions: [], reflection: HEBREW };
    expectPlain(
      recordText(
        client,
        session,
        sortIntoForm('soap', material, ['private-moments', 'own-rating', 'reflection']),
      ),
    );
  });

  it('what is put into a note', () => {
    const material = { client, sessions: [session], goals: [goal], sessionId: null, now: MONDAY_NOON };
    const episodes = [anEpisode({ words: HEBREW })];
    const offers = [...sessionOffers({ ...material, episodes }), ...workOffers({ ...material, episodes })];
    expect(offers).toHaveLength(4);
    for (const { text } of offers) expectPlain(text);
  });

  it('the case summary', () => {
    const { text, ownLines } = summaryText(
      {
        ...{ client, series: [], known: [], sessions: [session], goals: [goal], questions: [] },
        episodes: [anEpisode({ words: HEBREW })],
      },
      ['episodes', 'goals'],
    );
    expectPlain(text);
    for (const line of ownLines) expect(line).not.toMatch(SIGNS);
  });

  it('a text that is copied out of a note with the names of its links', () => {
    const links = {
      carrier: { carried: null },
      lookUp: () => ({ name: say('workspace.title.session', { label: HEBREW, number: 2 }), place: null }),
    };
    const state = EditorState.create({ extensions: carryLinks(links as never) });
    const leave = (text: string) =>
      state.facet(EditorView.clipboardOutputFilter).reduce((words, filter) => filter(words, state), text);
    expectPlain(leave('see [[session:s1]]'));
  });
});

describe('in the practice', () => {
  let app: App;
  beforeEach(async () => {
    app = await openFirstPage();
    await seed([app], client, [session]);
  });
  afterEach(closePages);

  it('a finished note keeps the names of its links without the signs', async () => {
    const names = await readLinkNames(vaultOf(app).store, '[[session:session-1]]');
    expectPlain(names.get('session:session-1') ?? '');
  });

  it('a question on the agenda has none either', async () => {
    const words = say('supervision.about.note', { title: HEBREW });
    showView(app, () => <TakeToSupervision clientId="client-1" source="note" sourceId="n1" words={words} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Take it to supervision/ }));
    await waitFor(async () => {
      const [question] = await vaultOf(app).store.readAll('questions');
      expectPlain(question?.ok ? question.value.words : '');
    });
  });
});

it('what is copied off the page leaves without the signs; what was typed in a field stays as it is', async () => {
  function Page() {
    useCleanCopies();
    return (
      <p>
        <b>{say('start.with', { number: 2, label: HEBREW })}</b>
        <input />
      </p>
    );
  }
  render(<Page />);
  const words = screen.getByText(/Start session/);
  const copyFrom = (target: Element) => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return { isOurs: event.defaultPrevented, clipboardData };
  };
  getSelection()?.selectAllChildren(words);
  // Heard from once the page was drawn.
  await waitFor(() => expect(copyFrom(words).isOurs).toBe(true));
  const { clipboardData } = copyFrom(words);
  expect(clipboardData.getData('text/plain')).toBe(`Start session 2 with ${HEBREW}`);
  expect(clipboardData.getData('text/html')).toBe(`<div>Start session 2 with ${HEBREW}</div>`);
  expect(copyFrom(screen.getByRole('textbox')).isOurs).toBe(false);
});
