import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionPage } from '../../../components/panel/history/SessionPage';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aGoal, aNote, anAction, aRating, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

const SESSION = aSession({
  moments: [
    { id: 'm1', kind: 'task', at: MONDAY_NOON, words: 'empty chair' },
    { id: 'm2', kind: 'strain', at: MONDAY_NOON, words: 'she looked away' },
  ],
  ratings: [aRating({ concern: 'the fee' }), aRating({ rater: 'practitioner' })],
});

function Page(props: { client: Client; session: Session | null; series: Series }) {
  return (
    <>
      <SessionPage {...props} sessionId="session-1" part={undefined} />
      <SheetHost />
    </>
  );
}

async function openSheet(session = SESSION, reflection = '## My part\n\nA hurry.') {
  await seed([app], aClient(), [session]);
  await vaultOf(app).store.commit([
    {
      table: 'notes',
      id: 'session-1',
      clientId: 'client-1',
      base: 0,
      value: aNote({ text: reflection }),
    },
    { table: 'goals', id: 'goal-1', clientId: 'client-1', base: 0, value: aGoal() },
    {
      ...{ table: 'actions', id: 'action-1', clientId: 'client-1', base: 0 },
      value: anAction({ sessionId: 'session-1', dueOn: '2026-09-14' }),
    },
  ]);
  return show();
}

async function show() {
  const shown = showView(app, Page, { sessionId: 'session-1' });
  await userEvent.click(await screen.findByRole('button', { name: 'Finish as…' }));
  const dialog = await screen.findByRole('dialog');
  return { ...shown, dialog };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('The text');
const tick = (name: string) => userEvent.click(screen.getByLabelText(name));

describe('a text for the record', () => {
  it('says what is kept, nothing private, and no label of the only participant', async () => {
    await openSheet();
    const text = field().value;
    for (const said of ['Goal: Call my sister', 'Task: empty chair', 'Client rated the session', 'the fee'])
      expect(text).toContain(said);
    expect(text).toMatch(/^Agreed: Write the letter \(by .*2026\)$/m);
    expect(text).not.toMatch(/looked away|hurry|Practitioner’s rating|M\.K\./);
  });

  it('names neither a client nor a note that the reflection links to, whatever words the link has', async () => {
    await openSheet(
      SESSION,
      'As with [[client:c9]], [[Anna Other|client:c9]], [[Secret title|note:n9]] and [[session:s9]]: [[loose]].',
    );
    await tick('My reflection');
    expect(field().value).toContain('As with a client, a client, a note and a session: loose.');
    expect(field().value).not.toMatch(/Anna|Secret|c9|n9|s9|\[\[/);
  });

  it('takes in what is ticked, without Markdown’s marks, and lets it go again', async () => {
    await openSheet();
    await tick('My reflection');
    await tick('My own rating');
    expect(field().value).toMatch(/^Assessment\nMy part\n\nA hurry\.$/m);
    expect(field().value).toContain('Practitioner’s rating, 0-10: ');
    await tick('My reflection');
    expect(field().value).not.toContain('hurry');
    await userEvent.click(screen.getByLabelText('BIRP'));
    expect(field().value).toMatch(/^Intervention: what was done\nTask: empty chair$/m);
  });

  it('keeps a changed text through a closed sheet and putting it together anew', async () => {
    const { unmount } = await openSheet();
    await tick('My reflection');
    const mine = `${field().value}\nMy own words`;
    fireEvent.input(field(), { target: { value: mine } });
    app.place.value = { ...app.place.value, sheet: null };
    unmount();
    await show();
    expect(field().value).toBe(mine);
    await userEvent.click(screen.getByRole('button', { name: 'Put it together anew' }));
    await tick('My reflection');
    await userEvent.click(screen.getByLabelText('DAP'));
    expect(field().value).toMatch(/^Data: /m);
    expect(field().value).not.toMatch(/My own words|hurry/);
    await userEvent.click(screen.getByRole('button', { name: 'Bring an earlier text back' }));
    expect(field().value).toBe(mine);
    expect(screen.getByLabelText<HTMLInputElement>('SOAP').checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('My reflection').checked).toBe(true);
  });

  it('brings back every text that was put aside, one after the other', async () => {
    await openSheet();
    for (const words of ['first', 'second']) {
      fireEvent.input(field(), { target: { value: words } });
      await userEvent.click(screen.getByRole('button', { name: 'Put it together anew' }));
    }
    for (const words of ['second', 'first', 'second']) {
      await userEvent.click(screen.getByRole('button', { name: 'Bring an earlier text back' }));
      expect(field().value).toBe(words);
    }
  });

  it('lets nothing be ticked or unticked while the text stands for itself', async () => {
    await openSheet();
    fireEvent.input(field(), { target: { value: 'mine' } });
    await tick('My reflection');
    expect(screen.getByLabelText<HTMLInputElement>('My reflection').checked).toBe(false);
    expect(field().value).toBe('mine');
  });

  it('copies the shown text when asked, and says so until it changes', async () => {
    const user = userEvent.setup();
    await openSheet();
    expect(await navigator.clipboard.readText()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Copy as plain text' }));
    await screen.findByText(/^Copied\. A clipboard can be read/);
    expect(await navigator.clipboard.readText()).toBe(field().value);
    fireEvent.input(field(), { target: { value: 'else' } });
    await waitFor(() => expect(screen.queryByText(/^Copied/)).toBeNull());
  });

  it('copies headings as headings beside the plain text, and nothing private either', async () => {
    const user = userEvent.setup();
    await openSheet();
    await user.click(screen.getByRole('button', { name: 'Copy with headings' }));
    await screen.findByText(/^Copied\. A clipboard can be read/);
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    expect(html).toContain('<h3>Assessment</h3>');
    expect(html).toContain('Task: empty chair');
    expect(html).not.toMatch(/looked away|hurry/);
    expect(await (await item?.getType('text/plain'))?.text()).toBe(field().value);
  });

  it('is offered for finished sessions that were held', async () => {
    await seed([app], aClient(), [aSession({ attendance: 'cancelled' })]);
    showView(app, Page, { sessionId: 'session-1' });
    await screen.findByRole('button', { name: 'Edit' });
    expect(screen.queryByRole('button', { name: 'Finish as…' })).toBeNull();
  });
});
