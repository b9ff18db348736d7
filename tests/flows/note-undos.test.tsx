import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../lib/app';
import { createUndoKeeper, readUndo } from '../../lib/store/note-undos';
import { aClient } from '../support/factories';
import { aWhile } from '../support/show-panel';
import {
  closePages,
  openAnotherPage,
  openFirstPage,
  PASSPHRASE,
  seed,
  tablesOf,
  vaultOf,
} from '../support/test-page';

let app: App;
const problems: unknown[] = [];

beforeEach(async () => {
  problems.length = 0;
  app = await openFirstPage('workspace');
  await seed([app], aClient(), []);
  await app.run('note.create', { deedId: 'n1', clientId: 'client-1', text: 'first' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closePages();
});

const keeperOf = (page: App, noteId = 'n1') =>
  createUndoKeeper(vaultOf(page).store, {
    noteId,
    clientId: 'client-1',
    onFailure: (error) => problems.push(error),
  });
const isKept = (undo: string | null, page = app) =>
  vi.waitFor(async () => expect(await readUndo(vaultOf(page).store, 'n1')).toBe(undo));

describe('what can be taken back in a note', () => {
  it('is there on another page, the newest of what was kept in a row', async () => {
    const keeper = keeperOf(app);
    for (const undo of ['one', 'two', 'three']) keeper.keep(undo);
    await isKept('three', await openAnotherPage('workspace'));
    expect(await vaultOf(app).store.read('undos', 'n1')).toMatchObject({ revision: 2, clientId: 'client-1' });
    keeper.keep('');
    await isKept(null);
    expect(problems).toEqual([]);
  });

  it('is opened by no page before the note is, however much of it there is', async () => {
    const openings = async () => {
      const opening = vi.spyOn(crypto.subtle, 'decrypt');
      const page = await openAnotherPage('panel');
      const count = opening.mock.calls.length;
      opening.mockRestore();
      return { page, count };
    };
    const { count: before } = await openings();
    for (let note = 1; note <= 12; note++) keeperOf(app, `n${note}`).keep('x'.repeat(1000));
    await vi.waitFor(async () => expect(await (await tablesOf(app)).undos.count()).toBe(12));
    const { page, count } = await openings();
    expect(count).toBe(before);
    expect(vaultOf(page).store.recall('undos', 'n1')).toBeNull();
    expect(await readUndo(vaultOf(page).store, 'n1')).toHaveLength(1000);
  });

  it('loses nothing but itself where two windows keep theirs at once, or the client is gone', async () => {
    const other = await openAnotherPage('workspace');
    keeperOf(app).keep('mine');
    keeperOf(other).keep('theirs');
    await vi.waitFor(async () =>
      expect(['mine', 'theirs']).toContain(await readUndo(vaultOf(app).store, 'n1')),
    );
    await vaultOf(app).store.destroyClient('client-1');
    expect(await (await tablesOf(app)).undos.count()).toBe(0);
    keeperOf(app).keep('of nobody');
    await aWhile();
    expect(await readUndo(vaultOf(app).store, 'n1')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('goes when the note is filed elsewhere, whose key then counts', async () => {
    keeperOf(app).keep('mine');
    await isKept('mine');
    const from = { clientId: 'client-1', sessionId: null };
    await app.run('note.move', { noteId: 'n1', from, clientId: null, sessionId: null });
    await isKept(null);
  });

  it('is never that of before, where it was removed and kept anew since another page read it', async () => {
    const other = await openAnotherPage('workspace');
    keeperOf(app).keep('of before');
    await isKept('of before', other);
    keeperOf(app).keep('');
    await isKept(null);
    keeperOf(app).keep('kept anew');
    await isKept('kept anew');
    await isKept('kept anew', other);
  });

  it('goes where an earlier version kept it among the drafts; other drafts stay', async () => {
    const { drafts, store } = vaultOf(app);
    drafts.keep('note-undo/n1', 'client-1', '{"history":{}}');
    drafts.keep('note/n1', 'client-1', 'first and more');
    await drafts.flush();
    await app.vaultAccess.lock();
    await app.vaultAccess.unlock(PASSPHRASE);
    expect(vaultOf(app).drafts.recall('note/n1')).toBe('first and more');
    expect(vaultOf(app).drafts.recall('note-undo/n1')).toBeUndefined();
    expect(await (await store.database.tables()).drafts.count()).toBe(1);
  });

  it('keeps no vault shut where an earlier version kept it so and the disk is full', async () => {
    const { drafts } = vaultOf(app);
    drafts.keep('note-undo/n1', 'client-1', '{"history":{}}');
    drafts.keep('note/n1', 'client-1', 'first and more');
    await drafts.flush();
    await app.vaultAccess.lock();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('No space.', 'UnknownError');
    });
    await app.vaultAccess.unlock(PASSPHRASE);
    expect(vaultOf(app).drafts.recall('note/n1')).toBe('first and more');
    expect(vaultOf(app).drafts.recall('note-undo/n1')).toBeUndefined();
  });
});
