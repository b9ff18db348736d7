import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { linkKeysOf, linksAsWords, linksIn } from '../../../../lib/domain/notes/links';
import type { EditorLinks } from './editor-links';

/** What was copied or dragged last, where links stood in it. */
export interface CarriedText {
  /** As it left: links as the names they go by. */
  readonly words: string;
  /** As it stands in the note. */
  readonly text: string;
  /** The lines of cursors that select nothing. */
  readonly isWholeLines: boolean;
}

/** Where the notes of a page leave for each other what they carry. */
export interface LinkCarrier {
  carried: CarriedText | null;
}

/**
 * Lets a text leave with the names of what it links to, and come back, in any note of the page, with its links. What is carried
 * stays in the page's memory; pasted anywhere else, it is words.
 */
export function carryLinks(links: EditorLinks): Extension {
  const { carrier } = links;
  const nameOf = (target: Parameters<EditorLinks['lookUp']>[0]) => links.lookUp(target)?.name ?? null;
  const arrived = (words: string) => {
    const { carried } = carrier;
    return carried !== null && carried.words === words.replace(/\r\n?/g, '\n') ? carried : null;
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
      carrier.carried =
        linkKeysOf(text).length === 0 ? null : { words, text, isWholeLines: selectsNothing(state) };
      return words;
    }),
    EditorView.clipboardInputFilter.of((words) => arrived(words)?.text ?? words),
    EditorView.domEventHandlers({
      paste: (event, view) => {
        const { state } = view;
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

function selectsNothing({ selection }: EditorState): boolean {
  return selection.ranges.every(({ empty }) => empty);
}
