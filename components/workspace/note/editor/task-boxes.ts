import { syntaxTree } from '@codemirror/language';
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

const TABLE_LINE = Decoration.line({ class: 'cm-table' });
const QUOTE_LINE = Decoration.line({ class: 'cm-quote' });

/** Boxes for tasks where no cursor stands in them, and whole lines of tables and quotations. */
function decorate({ state, visibleRanges }: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const { from, to } of visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end }) => {
        if (name === 'TaskMarker') {
          const isTouched = state.selection.ranges.some((range) => range.from <= end && range.to >= start);
          const widget = new TaskBox(isDone(state, start));
          if (!isTouched) found.push(Decoration.replace({ widget }).range(start, end));
        }
        const line = name === 'Table' ? TABLE_LINE : name === 'Blockquote' ? QUOTE_LINE : null;
        // What stands in words holds neither.
        if (!line) return name !== 'Paragraph';
        const last = state.doc.lineAt(Math.min(end, to)).number;
        for (let number = state.doc.lineAt(Math.max(start, from)).number; number <= last; number++)
          found.push(line.range(state.doc.line(number).from));
        return true;
      },
    });
  }
  return Decoration.set(found, true);
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
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorate(view);
      }
      update(update: ViewUpdate) {
        const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || update.selectionSet || isParsed)
          this.decorations = decorate(update.view);
      }
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
