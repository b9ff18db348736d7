import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

const LOOK = EditorView.theme({
  '&': { height: '95vh', fontSize: '1rem' },
  '.cm-scroller': { fontFamily: 'system-ui, sans-serif', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { maxInlineSize: '46rem', overflowWrap: 'anywhere' },
});

/** Opens CodeMirror with a text and nothing but typing, undo and wrapped lines; in a shadow root, as the policy wants. */
function openBareEditor(text: string): void {
  const root = document.getElementById('app')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('The page has no place for an editor.');
  const extensions = [
    history(),
    EditorView.lineWrapping,
    keymap.of([...historyKeymap, ...defaultKeymap]),
    LOOK,
  ];
  new EditorView({ doc: text, extensions, parent: root, root }).focus();
}

Object.assign(globalThis, { openBareEditor });
