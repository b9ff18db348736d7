import { EditorState, type Extension } from '@codemirror/state';
import { type PlainWordKey, say } from '../../../../lib/words/index';

/** What the editor says by itself, and what is said instead; `$` is a number it puts in. */
export const EDITOR_WORDS = {
  Find: 'note.editor.find',
  Replace: 'note.editor.replace-with',
  next: 'note.editor.next',
  previous: 'note.editor.previous',
  all: 'note.editor.all',
  'match case': 'note.editor.match-case',
  regexp: 'note.editor.pattern',
  'by word': 'note.editor.by-word',
  replace: 'note.editor.replace',
  'replace all': 'note.editor.replace-all',
  close: 'note.editor.close',
  'current match': 'note.editor.match',
  'on line': 'note.editor.on-line',
  'replaced match on line $': 'note.editor.replaced',
  'replaced $ matches': 'note.editor.replaced-all',
  'Go to line': 'note.editor.go-to-line',
  go: 'note.editor.go',
  'Fold line': 'note.editor.fold',
  'Unfold line': 'note.editor.unfold',
  'folded code': 'note.editor.folded',
  unfold: 'note.editor.unfold',
  'Folded lines': 'note.editor.folded-lines',
  'Unfolded lines': 'note.editor.unfolded-lines',
  to: 'note.editor.to',
  'Control character': 'note.editor.control',
  'Selection deleted': 'note.editor.deleted',
  Completions: 'note.editor.completions',
  '$ unchanged lines': 'note.editor.same-lines',
} as const satisfies Readonly<Record<string, PlainWordKey>>;

/** Every word of the editor from the catalogue. */
export function editorWords(): Extension {
  const words = Object.entries(EDITOR_WORDS).map(([own, key]) => [own, say(key)]);
  return EditorState.phrases.of(Object.fromEntries(words));
}
