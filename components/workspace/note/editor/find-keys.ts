import { gotoLine, openSearchPanel } from '@codemirror/search';
import type { EditorView, KeyBinding } from '@codemirror/view';

/** Keys for finding that the editor's own set has elsewhere: to the field of what replaces, and to a line by its number. */
export const findKeys: readonly KeyBinding[] = [
  { key: 'Ctrl-h', mac: 'Mod-Alt-f', run: openReplacing, scope: 'editor search-panel', preventDefault: true },
  { key: 'Ctrl-g', run: goToLine, preventDefault: true },
];

/** The library looks for the focus in the page, not in the shadow root that holds the editor: it is given back here. */
function goToLine(view: EditorView): boolean {
  gotoLine(view);
  const panel = view.dom.querySelector('.cm-goto-line');
  const giveBack = () => view.focus();
  panel?.addEventListener('submit', giveBack, { once: true });
  panel?.querySelector('.cm-dialog-close')?.addEventListener('click', giveBack, { once: true });
  panel?.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && (event.key === 'Escape' || event.key === 'Enter')) giveBack();
  });
  return true;
}

function openReplacing(view: EditorView): boolean {
  openSearchPanel(view);
  const field = view.dom.querySelector<HTMLInputElement>('.cm-search [name="replace"]');
  field?.focus();
  field?.select();
  return true;
}
