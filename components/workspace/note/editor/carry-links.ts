import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import { linksAsWords, linksIn } from '../../../../lib/domain/notes/links';
import { withoutIsolation } from '../../../../lib/words/isolated';
import { type CarriedText, isSameText, laidBeside, layBeside } from './carried-text';
import type { EditorLinks } from './editor-links';

/** Where the notes of a page leave for each other what they carry. */
export interface LinkCarrier {
  /** What left last. */
  carried: CarriedText | null;
}

/**
 * Lets a text leave with the names of what it links to, and come back, in any note, as it stood there, with its links: from the
 * page's memory, or, in another window, from what lies beside the words on the clipboard. Pasted anywhere else, it is words.
 */
export function carryLinks(links: EditorLinks): Extension {
  const { carrier } = links;
  const nameOf = (target: Parameters<EditorLinks['lookUp']>[0]) => {
    const name = links.lookUp(target)?.name;
    return name === undefined ? null : withoutIsolation(name);
  };
  const arrived = (words: string) => {
    const { carried } = carrier;
    return carried !== null && isSameText(carried.words, words) ? carried : null;
  };
  /** What another window left; the rest is done as with any text. */
  const take = (data: DataTransfer | null) => {
    carrier.carried = laidBeside(data) ?? carrier.carried;
    return false;
  };
  return [
    // What was never in sight has no name yet: it is asked for once it is selected.
    EditorView.updateListener.of(({ selectionSet, state }) => {
      if (!selectionSet || selectsNothing(state)) return;
      for (const { from, to } of state.selection.ranges)
        for (const { target } of linksIn(state.sliceDoc(from, to))) if (target) links.lookUp(target);
    }),
    EditorView.clipboardOutputFilter.of((text, state) => {
      const words = linksAsWords(text, nameOf);
      carrier.carried = { words, text, isWholeLines: selectsNothing(state) };
      return words;
    }),
    EditorView.clipboardInputFilter.of((words) => arrived(words)?.text ?? words),
    layingBeside(carrier),
    EditorView.domEventHandlers({
      drop: ({ dataTransfer }) => take(dataTransfer),
      paste: (event, view) => {
        const { state } = view;
        take(event.clipboardData);
        const came = arrived(event.clipboardData?.getData('text/plain') ?? '');
        if (!came?.isWholeLines || state.readOnly || !selectsNothing(state)) return false;
        event.preventDefault();
        // Whole lines go in above the line of the cursor, as they do without links.
        const starts = new Set(state.selection.ranges.map(({ head }) => state.doc.lineAt(head).from));
        const changes = [...starts].map((from) => ({ from, insert: came.text + state.lineBreak }));
        view.dispatch({ changes, userEvent: 'input.paste', scrollIntoView: true });
        return true;
      },
    }),
  ];
}

const LEAVING = ['copy', 'cut', 'dragstart'] as const;

/** The editor puts the words on the clipboard as the event passes it; around it there is room for what lies beside them. */
function layingBeside(carrier: LinkCarrier): Extension {
  return ViewPlugin.define(({ dom }) => {
    const lay = (event: ClipboardEvent | DragEvent) => {
      const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
      const { carried } = carrier;
      if (data && carried && isSameText(carried.words, data.getData('text/plain'))) layBeside(data, carried);
    };
    for (const name of LEAVING) dom.addEventListener(name, lay);
    return {
      destroy: () => {
        for (const name of LEAVING) dom.removeEventListener(name, lay);
      },
    };
  });
}

function selectsNothing({ selection }: EditorState): boolean {
  return selection.ranges.every(({ empty }) => empty);
}
