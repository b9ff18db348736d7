import type { EditorState, Extension, Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type KeyBinding,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { BlockDrawing, type DrawBlock } from './block-drawing';

class TaskBox extends WidgetType {
  constructor(readonly isDone: boolean) {
    super();
  }
  override eq(other: TaskBox) {
    return other.isDone === this.isDone;
  }
  override toDOM() {
    const box = document.createElement('span');
    box.className = 'cm-task';
    // Nothing but the text that stands there: a screen reader hears what was written.
    box.setAttribute('role', 'img');
    box.setAttribute('aria-label', this.isDone ? '[x]' : '[ ]');
    if (this.isDone) {
      box.dataset['done'] = '';
      box.textContent = '✓';
    }
    return box;
  }
  override ignoreEvent(event: Event) {
    return event.type !== 'mousedown';
  }
}

const BOXES = { open: new TaskBox(false), done: new TaskBox(true) };
const TABLE_LINE = Decoration.line({ class: 'cm-table' });
const QUOTE_LINE = Decoration.line({ class: 'cm-quote' });

/** Boxes for tasks, and whole lines of tables and quotations. */
export const drawTasks: DrawBlock = ({ tree, from: start }, part, state) => {
  const { doc } = state;
  const found: Range<Decoration>[] = [];
  const drawLines = (line: Decoration, from: number, to: number) => {
    const last = doc.lineAt(to).number;
    for (let number = doc.lineAt(from).number; number <= last; number++)
      found.push(line.range(doc.line(number).from));
  };
  tree.iterate({
    from: part.from - start,
    to: part.to - start,
    enter: ({ name, from, to }) => {
      const [begin, end] = [start + from, start + to];
      if (name === 'TaskMarker')
        found.push(
          Decoration.replace({ widget: BOXES[isDone(state, begin) ? 'done' : 'open'] }).range(begin, end),
        );
      const line = name === 'Table' ? TABLE_LINE : name === 'Blockquote' ? QUOTE_LINE : null;
      if (line) drawLines(line, Math.max(begin, part.from), Math.min(end, part.to));
      // What stands in words holds neither.
      return name !== 'Paragraph';
    },
  });
  return found;
};

/** Without the boxes that a cursor stands in: there the text itself is to be seen. */
function untouched(marks: DecorationSet, { selection }: EditorState): DecorationSet {
  return selection.ranges.reduce((left, { from, to }) => {
    let isTouched = false;
    left.between(from, to, (start, end) => {
      isTouched ||= start < end;
    });
    if (!isTouched) return left;
    return left.update({ filterFrom: from, filterTo: to, filter: (start, end) => start === end });
  }, marks);
}

function isDone(state: EditorState, start: number): boolean {
  return /x/i.test(state.sliceDoc(start + 1, start + 2));
}

/** Ticks or unticks the task on each selected line. */
function toggleTasks(view: EditorView): boolean {
  const { state } = view;
  const lines = new Set(state.selection.ranges.map(({ head }) => state.doc.lineAt(head).from));
  const changes = [...lines].flatMap((from) => {
    const marker = /^[\s>]*(?:[-*+]|\d+[.)]) \[[ x]\]/i.exec(state.doc.lineAt(from).text);
    if (!marker) return [];
    const at = from + marker[0].length - 2;
    return [{ from: at, to: at + 1, insert: state.sliceDoc(at, at + 1) === ' ' ? 'x' : ' ' }];
  });
  if (changes.length === 0) return false;
  view.dispatch({ changes, userEvent: 'input' });
  return true;
}

/** Ctrl or Command and Enter ticks the task the cursor is in. */
export const taskKeys: readonly KeyBinding[] = [{ key: 'Mod-Enter', run: toggleTasks }];

/** Tasks as boxes that a click ticks; tables and quotations told apart. */
export const taskBoxes: Extension = [
  ViewPlugin.define(
    (view) => {
      const drawing = new BlockDrawing(view, drawTasks);
      const plugin = {
        decorations: untouched(drawing.marks, view.state),
        update: (update: ViewUpdate) => {
          const before = drawing.marks;
          drawing.update(update);
          if (drawing.marks !== before || update.selectionSet)
            plugin.decorations = untouched(drawing.marks, update.state);
        },
      };
      return plugin;
    },
    { decorations: ({ decorations }) => decorations },
  ),
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      const box = event.target instanceof HTMLElement ? event.target.closest('.cm-task') : null;
      if (!box || view.state.readOnly) return false;
      const at = view.posAtDOM(box);
      view.dispatch({
        changes: { from: at + 1, to: at + 2, insert: isDone(view.state, at) ? ' ' : 'x' },
        userEvent: 'input',
      });
      return true;
    },
  }),
];
