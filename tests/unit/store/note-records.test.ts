// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { watchLive } from '../../../lib/store/live';
import { watchUnfiledNotes } from '../../../lib/store/note-records';
import type { OpenVault } from '../../../lib/store/open-vault';
import { aNote } from '../../support/factories';
import { makeTestVault } from '../../support/open-test-vault';

const NOTE = { ...aNote({ id: 'n1', text: 'first' }), clientId: null, sessionId: null };

let here: OpenVault;
let other: OpenVault;
beforeEach(async () => {
  const test = await makeTestVault();
  here = await test.openPage('here');
  other = await test.openPage('other');
});

it('shows what another page changes in a note that belongs to no client, and a note that is added', async () => {
  await other.store.commit([{ table: 'notes', id: 'n1', base: 0, value: NOTE }]);
  let texts: string[] = [];
  const stop = watchLive(watchUnfiledNotes(here.store), {
    next: (notes) => {
      texts = notes.flatMap((note) => (note.ok ? [note.value.text] : []));
    },
    error: (error) => {
      throw error;
    },
  });
  await vi.waitFor(() => expect(texts).toEqual(['first']));
  await other.store.commit([{ table: 'notes', id: 'n1', base: 1, value: { ...NOTE, text: 'changed' } }]);
  await vi.waitFor(() => expect(texts).toEqual(['changed']));
  await other.store.commit([
    { table: 'notes', id: 'n2', base: 0, value: { ...NOTE, id: 'n2', text: 'second' } },
  ]);
  await vi.waitFor(() => expect(texts.toSorted()).toEqual(['changed', 'second']));
  stop();
});
