import { syntaxTree } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { laidBeside } from '../carried-text';
import { asMarkdown } from './as-markdown';

/** More than this is pasted as it is written, in UTF-16 units of HTML: reading it would hold the page up. */
const LONGEST_PASTE = 4_000_000;

/** Formatted text becomes Markdown when it is pasted; code, and what is pasted without its format, stays as it is written. */
export const pasteFormatted: Extension = EditorView.domEventHandlers({
  paste: (event, view) => {
    const { clipboardData } = event;
    const html = clipboardData?.getData('text/html') ?? '';
    const isCode = clipboardData?.types.includes('vscode-editor-data') || isInCode(view);
    // A note's own text is Markdown already, whatever else came with it.
    const isOurs = laidBeside(clipboardData) !== null;
    if (html === '' || html.length > LONGEST_PASTE || isCode || isOurs || view.state.readOnly) return false;
    const markdown = asMarkdown(html);
    if (markdown === null || markdown === '') return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(markdown), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
});

function isInCode({ state }: EditorView): boolean {
  const at = syntaxTree(state).resolveInner(state.selection.main.head, -1);
  for (let node: typeof at | null = at; node; node = node.parent) if (/Code/.test(node.name)) return true;
  return false;
}
