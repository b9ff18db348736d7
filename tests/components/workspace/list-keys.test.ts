import { defaultKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxTree } from '@codemirror/language';
import { EditorView, keymap, runScopeHandlers } from '@codemirror/view';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { listKeys } from '../../../components/workspace/note/editor/list-keys';
import { longLines } from '../../../components/workspace/note/editor/long-lines';
import { longLists } from '../../../components/workspace/note/editor/long-lists';

let view: EditorView | undefined;
afterEach(() => view?.destroy());

function openAtEnd(text: string): EditorView {
  view?.destroy();
  const extensions = [longLines, longLists];
  view = new EditorView({
    doc: text,
    selection: { anchor: text.length },
    extensions: [
      markdown({ base: markdownLanguage, addKeymap: false, extensions }),
      listKeys,
      keymap.of(defaultKeymap),
    ],
  });
  return view;
}

const press = (editor: EditorView, key: string) =>
  runScopeHandlers(editor, new KeyboardEvent('keydown', { key }), 'editor');
const end = (editor: EditorView) => editor.state.doc.toString().slice(-40);

it('goes on with a list that was not read yet, as in a long text that was just opened', () => {
  const editor = openAtEnd(`${'A paragraph of some words.\n\n'.repeat(8000)}- [ ] the letter`);
  const { length } = editor.state.doc;
  expect(syntaxTree(editor.state).length).toBeLessThan(length);
  press(editor, 'Enter');
  expect(end(editor)).toMatch(/- \[ \] the letter\n- \[ \] $/);
  press(editor, 'Enter');
  expect(end(editor)).toMatch(/- \[ \] the letter\n$/);
});

it('ends any list with a second Enter at its end, with no blank line left behind', () => {
  const marks = fc.constantFrom('- [ ] ', '- [x] ', '- ', '* ');
  const words = fc.constantFrom('ask', 'the pause, and what came before it', '**more**');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), marks, words, (count, mark, item) => {
      const list = Array.from({ length: count }, () => `${mark}${item}`).join('\n');
      const editor = openAtEnd(list);
      press(editor, 'Enter');
      press(editor, 'Enter');
      editor.dispatch(editor.state.replaceSelection('after'));
      expect(editor.state.doc.toString()).toBe(`${list}\nafter`);
    }),
    { numRuns: 60 },
  );
});
