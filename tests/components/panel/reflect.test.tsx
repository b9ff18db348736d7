import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReflectStep } from '../../../components/panel/reflect/ReflectStep';
import type { App } from '../../../lib/app';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { loadCommands } from '../../../lib/commands/runner';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aNote, aSession, MONDAY_NOON } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, tablesOf, vaultOf } from '../../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(session: Partial<Session> = {}) {
  const standing = aSession({ status: 'open', step: 'reflect', ...session });
  await seed([app], aClient(), [standing]);
  const { store } = vaultOf(app);
  return { ...showView(app, ReflectStep, { sessionId: 'session-1' }), store };
}

async function saveNote(text: string) {
  const { store } = vaultOf(app);
  const value = aNote({ text });
  const standing = await store.read('notes', 'session-1');
  await store.commit([
    { table: 'notes', id: 'session-1', clientId: 'client-1', base: standing?.revision ?? 0, value },
  ]);
}

const note = async () =>
  (await screen.findByLabelText('Reflection on this session, in Markdown')) as HTMLTextAreaElement;
const click = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const write = async (text: string) => fireEvent.input(await note(), { target: { value: text } });

describe('the Reflect step', () => {
  it('begins with a template, and never saves it untouched', async () => {
    const { store } = await show();
    expect((await note()).value).toContain('## What happened between us');
    await click('Finish session');
    await waitFor(async () =>
      expect(await store.read('sessions', 'session-1')).toMatchObject({ value: { status: 'finished' } }),
    );
    expect(await store.read('notes', 'session-1')).toBeNull();
  });

  it('saves note and intention when the session is finished, and shows its record', async () => {
    const { store } = await show();
    await write('Came in flat.');
    fireEvent.input(await screen.findByLabelText('How I want to open next time'), {
      target: { value: 'Ask how the pace is' },
    });
    await click('Finish session');
    await waitFor(() => expect(app.place.value.view).toEqual({ kind: 'session', sessionId: 'session-1' }));
    expect(await store.read('notes', 'session-1')).toMatchObject({ value: { text: 'Came in flat.' } });
    expect(await store.read('sessions', 'session-1')).toMatchObject({
      value: { status: 'finished', nextTime: 'Ask how the pace is' },
    });
    expect(vaultOf(app).drafts.recall(draftAddress.reflection('session-1'))).toBeUndefined();
  });

  it('can be left for later and changed again', async () => {
    const { store } = await show();
    await write('First.');
    await click('Save and go on later');
    await screen.findByText('Saved.');
    expect(await store.read('sessions', 'session-1')).toMatchObject({ value: { status: 'open' } });
    await write('First, then second.');
    expect(screen.queryByText('Saved.')).toBeNull();
    await click('Save and go on later');
    await waitFor(async () =>
      expect(await store.read('notes', 'session-1')).toMatchObject({
        value: { text: 'First, then second.' },
      }),
    );
  });

  it('shows an unsaved text of an earlier page beside the one that was saved since', async () => {
    const { store, unmount } = await show();
    await write('Mine, unsaved');
    unmount();
    await saveNote('Saved elsewhere');
    showView(app, ReflectStep, { sessionId: 'session-1' });
    await screen.findByText(/An unsaved text of yours was kept/);
    await click('Keep the saved one');
    expect((await note()).value).toBe('Saved elsewhere');
    expect(await store.read('notes', 'session-1')).toMatchObject({ value: { text: 'Saved elsewhere' } });
  });

  it('keeps what was agreed, with the session it was agreed in', async () => {
    const { store } = await show();
    fireEvent.input(await screen.findByLabelText('What was agreed, in their words'), {
      target: { value: 'Sleep log, four nights' },
    });
    await click('Add');
    await screen.findByLabelText('Sleep log, four nights');
    expect(await store.readOfClient('actions', 'client-1')).toMatchObject([
      { value: { words: 'Sleep log, four nights', sessionId: 'session-1', state: 'open' } },
    ]);
  });

  it('adds an action once, however often Enter is pressed, and keeps what is typed meanwhile', async () => {
    await loadCommands();
    const { store } = await show();
    const field = (await screen.findByLabelText('What was agreed, in their words')) as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'Call mum' } });
    const form = field.closest('form') as HTMLFormElement;
    for (let presses = 0; presses < 2; presses += 1) fireEvent.submit(form);
    fireEvent.input(field, { target: { value: 'Book the GP' } });
    await screen.findByLabelText('Call mum');
    expect(await store.readOfClient('actions', 'client-1')).toMatchObject([{ value: { words: 'Call mum' } }]);
    expect(field.value).toBe('Book the GP');
    expect(vaultOf(app).drafts.recall(draftAddress.action('client-1'))).toBe('Book the GP');
  });

  it('keeps what is typed while the reflection is being saved', async () => {
    await loadCommands();
    const { store } = await show();
    const field = await note();
    fireEvent.input(field, { target: { value: 'one' } });
    await click('Save and go on later');
    fireEvent.input(field, { target: { value: 'one two three' } });
    await waitFor(async () => expect(await store.read('notes', 'session-1')).toMatchObject({ ok: true }));
    await vaultOf(app).drafts.flush();
    expect((await note()).value).toBe('one two three');
    expect(vaultOf(app).drafts.recall(draftAddress.reflection('session-1'))).toBe('one two three');
  });

  it('shows what was marked, and leaves a damaged note as it is', async () => {
    const moments = [{ id: 'm', kind: 'strain', at: MONDAY_NOON + 485_000, words: 'Short answers' }] as const;
    const { unmount } = await show({ moments });
    const marked = (await screen.findByText('Short answers')).closest('li');
    expect(marked?.textContent).toMatch(/08:05.*Strain/);
    unmount();
    await saveNote('to be damaged');
    const tables = await tablesOf(app);
    const row = await tables.notes.get('session-1');
    await tables.notes.put({
      id: 'session-1',
      clientId: 'client-1',
      revision: 9,
      sealed: row?.sealed ?? new Uint8Array(),
    });
    showView(app, ReflectStep, { sessionId: 'session-1' });
    await screen.findByText(/This session’s reflection is damaged/);
    expect((await tables.notes.get('session-1'))?.revision).toBe(9);
  });
});
