import {
  codeFolding,
  foldable,
  foldEffect,
  foldedRanges,
  syntaxTree,
  unfoldEffect,
} from '@codemirror/language';
import { type EditorState, type Extension, RangeSet, RangeSetBuilder } from '@codemirror/state';
import { type EditorView, GutterMarker, gutter, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { Stretch } from './block-drawing';

/** Wait after a change before what can be folded is looked for anew, in milliseconds. */
const LOOKING_PACE = 400;

class FoldMark extends GutterMarker {
  constructor(readonly isOpen: boolean) {
    super();
  }
  override eq(other: FoldMark) {
    return other.isOpen === this.isOpen;
  }
  override toDOM({ state }: EditorView) {
    const mark = document.createElement('span');
    mark.textContent = this.isOpen ? '⌄' : '›';
    mark.title = state.phrase(this.isOpen ? 'Fold line' : 'Unfold line');
    return mark;
  }
}

const [OPEN, FOLDED] = [new FoldMark(true), new FoldMark(false)];

function foldedOn({ from, to }: Stretch, state: EditorState): Stretch | null {
  let found: Stretch | null = null;
  foldedRanges(state).between(from, to, (start, end) => {
    if (start >= from && start <= to) found ??= { from: start, to: end };
  });
  return found;
}

function marksIn({ state, viewportLineBlocks }: EditorView): RangeSet<GutterMarker> {
  const marks = new RangeSetBuilder<GutterMarker>();
  for (const line of viewportLineBlocks) {
    const mark = foldedOn(line, state) ? FOLDED : foldable(state, line.from, line.to) ? OPEN : null;
    if (mark) marks.add(line.from, line.from, mark);
  }
  return marks.finish();
}

/** Marks go along with what is typed; which lines have one is found a moment later. */
const marks = ViewPlugin.fromClass(
  class {
    shown: RangeSet<GutterMarker>;
    looking: ReturnType<typeof setTimeout> | undefined;
    constructor(readonly view: EditorView) {
      this.shown = marksIn(view);
    }
    update({ docChanged, changes, viewportMoved, startState, state, view }: ViewUpdate) {
      if (docChanged) this.shown = this.shown.map(changes);
      if (viewportMoved || foldedRanges(startState) !== foldedRanges(state)) this.shown = marksIn(view);
      else if (docChanged || syntaxTree(startState) !== syntaxTree(state)) this.lookAfterwards();
    }
    lookAfterwards() {
      this.looking ??= setTimeout(() => {
        this.looking = undefined;
        const found = marksIn(this.view);
        if (RangeSet.eq([found], [this.shown])) return;
        this.shown = found;
        // An empty change has the gutter drawn.
        this.view.dispatch({});
      }, LOOKING_PACE);
    }
    destroy() {
      clearTimeout(this.looking);
    }
  },
);

/** Folding, with a mark beside each line that can be folded. */
export const foldMarks: Extension = [
  codeFolding(),
  marks,
  gutter({
    class: 'cm-foldGutter',
    markers: (view) => view.plugin(marks)?.shown ?? RangeSet.empty,
    initialSpacer: () => FOLDED,
    domEventHandlers: {
      click: (view, line) => {
        const folded = foldedOn(line, view.state);
        const range = folded ?? foldable(view.state, line.from, line.to);
        if (range) view.dispatch({ effects: (folded ? unfoldEffect : foldEffect).of(range) });
        return range !== null;
      },
    },
  }),
];
