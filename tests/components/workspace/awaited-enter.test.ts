import { autocompletion, completionStatus } from '@codemirror/autocomplete';
import { defaultKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorView, keymap, runScopeHandlers } from '@codemirror/view';
import { afterEach, expect, it } from 'vitest';
import { awaitedEnter } from '../../../components/workspace/note/editor/awaited-enter';
import type { EditorLinks, LinkStock } from '../../../components/workspace/note/editor/editor-links';
import { linkCompletion } from '../../../components/workspace/note/editor/link-completion';
import { listKeys } from '../../../components/workspace/note/editor/list-keys';

const MEADOW = { target: { kind: 'note', id: 'n1' }, label: 'Meadow', detail: 'note' } as const;

let view: EditorView;
afterEach(() => view.destroy());

/** An editor whose answers about links come when the test gives them. */
function openAsking() {
  const asked: ((stock: LinkStock) => void)[] = [];
  const links: Pick<EditorLinks, 'stock'> = { stock: () => new Promise((give) => asked.push(give)) };
  view = new EditorView({
    parent: document.body,
    extensions: [
      markdown({ base: markdownLanguage, addKeymap: false }),
      listKeys,
      awaitedEnter,
      linkCompletion(links),
      autocompletion({ activateOnTypingDelay: 0, interactionDelay: 0 }),
      keymap.of(defaultKeymap),
    ],
  });
  return asked;
}

function type(words: string) {
  const { head } = view.state.selection.main;
  const selection = { anchor: head + words.length };
  view.dispatch({ changes: { from: head, insert: words }, selection, userEvent: 'input.type' });
}

const enter = () =>
  runScopeHandlers(view, new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }), 'editor');
const text = () => view.state.doc.toString();

it('takes the first offer for an Enter that came while the list was being gathered', async () => {
  const asked = openAsking();
  type('[[Me');
  await expect.poll(() => asked.length).toBe(1);
  expect(enter()).toBe(true);
  expect(text()).toBe('[[Me');
  asked[0]?.({ offersFor: () => [MEADOW], isPart: false });
  await expect.poll(text).toBe('[[note:n1]]');
});

it('does the same while a list that stands is gathered anew', async () => {
  const asked = openAsking();
  type('[[');
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.({ offersFor: (words) => (words === '' ? [MEADOW] : []), isPart: false });
  await expect.poll(() => completionStatus(view.state)).toBe('active');
  type('Me');
  await expect.poll(() => asked.length).toBe(2);
  enter();
  asked[1]?.({ offersFor: () => [MEADOW], isPart: false });
  await expect.poll(text).toBe('[[note:n1]]');
});

it('begins a line where nothing comes to be offered, and forgets the Enter where one types on', async () => {
  const asked = openAsking();
  type('[[');
  await expect.poll(() => asked.length).toBe(1);
  enter();
  asked[0]?.({ offersFor: () => [], isPart: false });
  await expect.poll(text).toBe('[[\n');
  type('[[Me');
  await expect.poll(() => asked.length).toBe(2);
  enter();
  type('a');
  asked[1]?.({ offersFor: () => [MEADOW], isPart: false });
  await expect.poll(() => completionStatus(view.state)).toBe('active');
  expect(text()).toBe('[[\n[[Mea');
});

it('goes on with a list where nothing comes to be offered', async () => {
  const asked = openAsking();
  type('- [ ] ask about [[');
  await expect.poll(() => asked.length).toBe(1);
  enter();
  asked[0]?.({ offersFor: () => [], isPart: false });
  await expect.poll(text).toBe('- [ ] ask about [[\n- [ ] ');
});
