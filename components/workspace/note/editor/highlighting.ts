import type { HighlightStyle } from '@codemirror/language';
import { type Extension, Prec, type Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { highlightTree } from '@lezer/highlight';
import { BlockDrawing, type DrawBlock } from './block-drawing';

/** One decoration for each class, so that what is drawn anew is known to be the same. */
const marks = new Map<string, Decoration>();
function markFor(name: string): Decoration {
  const known = marks.get(name) ?? Decoration.mark({ class: name });
  marks.set(name, known);
  return known;
}

/** Draws the styles of a look. */
export function stylesBy(look: HighlightStyle): DrawBlock {
  return ({ tree, from, to }, part) => {
    const found: Range<Decoration>[] = [];
    const put = (start: number, end: number, name: string) =>
      found.push(markFor(name).range(from + start, from + end));
    highlightTree(tree, look, put, Math.max(0, part.from - from), Math.min(to, part.to) - from);
    return found;
  };
}

/** Styles the text by what it was read as. */
export function highlighting(look: HighlightStyle): Extension {
  const draw = stylesBy(look);
  const plugin = ViewPlugin.define(
    (view) => {
      const drawing = new BlockDrawing(view, draw);
      return { drawing, update: (update: ViewUpdate) => drawing.update(update) };
    },
    { decorations: ({ drawing }) => drawing.marks },
  );
  return [Prec.high(plugin), look.module ? EditorView.styleModule.of(look.module) : []];
}
