import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoteSaver, type NoteSaver } from '../../components/workspace/note/note-saver';
import type { App } from '../../lib/app';
import { versionText } from '../../lib/domain/notes/note-history';
import { aClient, aNote, aSession } from '../support/factories';
import { closePages, openAnotherPage, openFirstPage, seed, vaultOf } from '../support/test-page';

const ID = 'n1';
let writing: App;
let other: App;
let saver: NoteSaver;
/** What stands in the editor of the window in which the note is written. */
let text: string;
const onRestored = vi.fn();

beforeEach(async () => {
  onRestored.mockClear();
  writing = await openFirstPage('workspace');
  other = await openAnotherPage();
  await seed([writing], aClient(), [aSession()]);
  await writing.run('note.create', { deedId: ID, clientId: 'client-1', text: 'We spoke.' });
  const note = await standing();
  text = note.value.text;
  saver = createNoteSaver({
    note,
    drafts: vaultOf(writing).drafts,
    run: writing.run,
    recall: () => vaultOf(writing).store.recall('notes', ID),
    text: () => text,
    follow: (next) => {
      text = next;
    },
    onState: () => undefined,
    onRestored,
  });
});
afterEach(async () => {
  saver.close();
  await closePages();
});

async function standing() {
  const opened = await vaultOf(writing).store.read('notes', ID);
  if (!opened?.ok) throw new Error('There is no note.');
  return opened;
}

const type = (words: string) => {
  text += words;
  saver.wrote();
};

/** Restores, in the other window, a backup in which the note said something else. */
async function restore(words: string) {
  const none = { episodes: [], goals: [], actions: [], histories: [], questions: [], practitioner: [] };
  const notes = [aNote({ id: ID, clientId: 'client-1', sessionId: null, text: words })];
  const practice = { ...none, clients: [aClient()], sessions: [aSession()], notes };
  await vaultOf(other).store.replaceAll(practice);
}

const versions = async () => {
  const history = await vaultOf(writing).store.read('histories', ID);
  if (!history?.ok) return [];
  const { value } = history;
  return value.versions.map((version) => versionText(value, version));
};

it('keeps what was being written over a backup that was restored meanwhile, and what the backup held, and says so', async () => {
  type(' She was late.');
  await restore('An older beginning.');
  // As the page's live view does.
  saver.stands(await standing());
  await saver.flush();
  expect(text).toContain('She was late.');
  expect((await standing()).value.text).toBe(text);
  expect(await versions()).toContain('An older beginning.');
  expect(onRestored).toHaveBeenCalledOnce();
});

it('does so too where the restore is met only by saving', async () => {
  type(' She was late.');
  await restore('An older beginning.');
  await saver.flush();
  await saver.flush();
  expect((await standing()).value.text).toContain('She was late.');
  expect(await versions()).toContain('An older beginning.');
  expect(onRestored).toHaveBeenCalledOnce();
});

it('follows the restored note where nothing was written that was not saved', async () => {
  await restore('An older beginning.');
  saver.stands(await standing());
  await saver.flush();
  expect(text).toBe('An older beginning.');
  expect(onRestored).not.toHaveBeenCalled();
});

it('says nothing where another window only wrote in the note', async () => {
  type(' She was late.');
  await other.run('note.save', { noteId: ID, text: 'Before that: rain. We spoke.', base: 'We spoke.' });
  saver.stands(await standing());
  await saver.flush();
  expect((await standing()).value.text).toBe('Before that: rain. We spoke. She was late.');
  expect(onRestored).not.toHaveBeenCalled();
});
