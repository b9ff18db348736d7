import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { draftAddress } from '../../lib/commands/draft-addresses';
import type { NotePlace } from '../../lib/domain/notes/note-life';
import { watchUnfiledNotes } from '../../lib/store/note-records';
import { createUndoKeeper, readUndo } from '../../lib/store/note-undos';
import { aClient, aNote, aSession } from '../support/factories';
import { closePages, openFirstPage, seed, tablesOf, vaultOf } from '../support/test-page';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await seed([app], aClient(), [aSession()]);
});
afterEach(closePages);

const create = (deedId: string, clientId: string | null, text = 'first') =>
  app.run('note.create', { deedId, clientId, text });
const UNFILED = { clientId: null, sessionId: null };
const move = (noteId: string, from: NotePlace, to: NotePlace) =>
  app.run('note.move', { noteId, from, ...to });
const noteOf = async (id: string) => {
  const opened = await vaultOf(app).store.read('notes', id);
  return opened?.ok ? opened.value : null;
};
const unfiled = async () => {
  const { rows, open } = watchUnfiledNotes(vaultOf(app).store);
  return (await open(await rows(await tablesOf(app)))).map(({ id }) => id);
};

describe('deeds on notes', () => {
  it('make one note, however often asked', async () => {
    await create('n1', 'client-1');
    await create('n1', 'client-1', 'second');
    expect(await noteOf('n1')).toMatchObject({ text: 'first', kind: 'private', clientId: 'client-1' });
  });

  it('save over what was read and nothing else, and clear the draft with it', async () => {
    await create('n1', null);
    const { drafts } = vaultOf(app);
    drafts.keep(draftAddress.note('n1'), undefined, 'second', 'first');
    expect(await app.run('note.save', { noteId: 'n1', text: 'second', base: 'first' })).toEqual({ ok: true });
    expect(drafts.recall(draftAddress.note('n1'))).toBeUndefined();
    drafts.keep(draftAddress.note('n1'), undefined, 'third', 'first');
    const late = await app.run('note.save', { noteId: 'n1', text: 'third', base: 'first' });
    expect(late).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    expect((await noteOf('n1'))?.text).toBe('second');
    expect(drafts.recall(draftAddress.note('n1'))).toBe('third');
  });

  it('file an unfiled note under its client’s own key, so that it goes with the client', async () => {
    await create('n1', null);
    await create('n2', null);
    expect(await unfiled()).toEqual(['n1', 'n2']);
    await move('n1', UNFILED, { clientId: 'client-1', sessionId: null });
    expect(await unfiled()).toEqual(['n2']);
    expect((await noteOf('n1'))?.text).toBe('first');
    await vaultOf(app).store.destroyClient('client-1');
    expect(await noteOf('n1')).toBeNull();
    expect(await noteOf('n2')).not.toBeNull();
  });

  it('file a note with a session of its client, and back; not with another’s, and not over another window’s filing', async () => {
    await create('n1', null);
    const there = { clientId: 'client-1', sessionId: 'session-1' };
    expect(await move('n1', UNFILED, { clientId: null, sessionId: 'session-1' })).toMatchObject({
      ok: false,
    });
    expect(await move('n1', UNFILED, there)).toEqual({ ok: true });
    expect(await noteOf('n1')).toMatchObject(there);
    const late = await move('n1', UNFILED, { clientId: 'client-1', sessionId: null });
    expect(late).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    await move('n1', there, UNFILED);
    expect(await noteOf('n1')).toMatchObject(UNFILED);
    expect(await unfiled()).toEqual(['n1']);
  });

  it('let a history that begins while its note is filed go with it', async () => {
    await create('n1', null, 'first');
    const { store } = vaultOf(app);
    await Promise.all([
      move('n1', UNFILED, { clientId: 'client-1', sessionId: null }),
      app.run('note.keep-version', { noteId: 'n1' }),
    ]);
    expect(await store.read('histories', 'n1')).toMatchObject({
      clientId: 'client-1',
      value: { clientId: 'client-1' },
    });
    await store.destroyClient('client-1');
    expect(await store.read('histories', 'n1')).toBeNull();
  });

  it('delete what was looked at, and bring it back as it was', async () => {
    await create('n1', 'client-1');
    const note = await noteOf('n1');
    if (!note) throw new Error('The note is not there.');
    await app.run('note.save', { noteId: 'n1', text: 'changed', base: 'first' });
    const late = await app.run('note.delete', { note });
    expect(late).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    const changed = { ...note, text: 'changed' };
    await app.run('note.delete', { note: changed });
    expect(await noteOf('n1')).toBeNull();
    await app.run('note.restore', { note: changed, history: null, after: 2 });
    expect(await noteOf('n1')).toEqual(changed);
    // Another window may remember revisions 1 and 2 of what was deleted: neither may stand for anything else.
    expect(await vaultOf(app).store.read('notes', 'n1')).toMatchObject({ revision: 3 });
  });

  it('keep what a note said before, with the note wherever it goes', async () => {
    await create('n1', null, 'first');
    await app.run('note.save', { noteId: 'n1', text: 'second', base: 'first' });
    await move('n1', UNFILED, { clientId: 'client-1', sessionId: null });
    const { store } = vaultOf(app);
    const history = await store.read('histories', 'n1');
    expect(history).toMatchObject({
      clientId: 'client-1',
      value: { lines: ['first'], clientId: 'client-1' },
    });
    const note = await noteOf('n1');
    if (!note || !history?.ok) throw new Error('The note is not there.');
    await app.run('note.delete', { note });
    expect(await store.read('histories', 'n1')).toBeNull();
    await app.run('note.restore', { note, history: history.value, after: 3 });
    await app.run('note.keep-version', { noteId: 'n1' });
    expect(await store.read('histories', 'n1')).toMatchObject({ value: { lines: ['first', 'second'] } });
    await store.destroyClient('client-1');
    expect(await store.read('histories', 'n1')).toBeNull();
  });

  it('finish the text that was read, and amend it afterwards', async () => {
    await app.run('note.create', { deedId: 'n1', clientId: 'client-1', kind: 'record', text: 'We met.' });
    const late = await app.run('note.finish', { noteId: 'n1', base: 'We meet.', text: 'We meet.' });
    expect(late).toMatchObject({ ok: false, error: { name: 'ChangedElsewhereError' } });
    const { store } = vaultOf(app);
    createUndoKeeper(store, { noteId: 'n1', clientId: 'client-1', onFailure: app.report }).keep('{}');
    await vi.waitFor(async () => expect(await readUndo(store, 'n1')).toBe('{}'));
    await app.run('note.finish', { noteId: 'n1', base: 'We met.', text: 'We met.' });
    expect(await readUndo(store, 'n1')).toBeNull();
    const edit = await app.run('note.save', { noteId: 'n1', text: 'No.', base: 'We met.' });
    expect(edit).toMatchObject({ ok: false, error: { name: 'NoteFinishedError' } });
    await app.run('note.amend', { noteId: 'n1', deedId: 'a1', words: 'By phone.' });
    expect(await noteOf('n1')).toMatchObject({ text: 'We met.', amendments: [{ words: 'By phone.' }] });
  });

  it('save a reflection as the private note of its session', async () => {
    await app.run('note.save-reflection', { sessionId: 'session-1', text: 'Came in flat.', base: '' });
    const { createdAt, editedAt, ...kept } = (await noteOf('session-1')) ?? aNote();
    const { createdAt: _created, editedAt: _edited, ...expected } = aNote();
    expect(kept).toEqual(expected);
    expect(createdAt).toBe(editedAt);
  });
});
