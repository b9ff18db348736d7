import { deleteMarkupBackward, insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown';
import { forceParsing } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';

/** Longest wait for a long text to be read as far as the cursor, in milliseconds. */
const READING_LIMIT = 500;

const goOn = insertNewlineContinueMarkupCommand({ nonTightLists: false });

/** What was not read yet is no list: the text is read as far as the cursor first, as it is at once but in a very long one. */
const whereRead = (run: typeof goOn) => (view: EditorView) => {
  forceParsing(view, view.state.selection.main.head, READING_LIMIT);
  return run(view);
};

/** Enter goes on with a list, and ends it on an item without words wherever that stands in it; Backspace takes the marks away. */
export const listKeys: Extension = Prec.high(
  keymap.of([
    { key: 'Enter', run: whereRead(goOn) },
    { key: 'Backspace', run: whereRead(deleteMarkupBackward) },
  ]),
);
