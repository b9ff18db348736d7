import { foldAll, foldable, foldEffect, forceParsing, unfoldAll, unfoldCode } from '@codemirror/language';
import type { EditorView } from '@codemirror/view';

/** Ways to fold a text, as commands name them. */
export type FoldDeed = 'fold' | 'unfold' | 'fold-all' | 'unfold-all';

/** Longest wait until a long text is read to its end, in milliseconds: what was not read yet has nothing to fold. */
const READING_LIMIT = 500;

const DEEDS: Readonly<Record<FoldDeed, (view: EditorView) => unknown>> = {
  fold: foldAround,
  unfold: unfoldCode,
  'fold-all': foldAll,
  'unfold-all': unfoldAll,
};

/** Folds or unfolds at the cursor, or the whole text. */
export function doFold(view: EditorView, deed: FoldDeed): void {
  forceParsing(view, view.state.doc.length, READING_LIMIT);
  DEEDS[deed](view);
}

/** Folds the innermost stretch the cursor is in, and leaves the cursor at its head. */
function foldAround(view: EditorView): void {
  const { state } = view;
  const { head } = state.selection.main;
  const at = state.doc.lineAt(head);
  for (let { number } = at; number > 0; number--) {
    const line = state.doc.line(number);
    const range = foldable(state, line.from, line.to);
    if (!range || range.to < at.from) continue;
    const selection = head > range.from ? { anchor: range.from } : state.selection;
    view.dispatch({ effects: foldEffect.of(range), selection, scrollIntoView: true });
    return;
  }
}
