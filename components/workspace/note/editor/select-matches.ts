import { SearchCursor, selectSelectionMatches } from '@codemirror/search';
import { EditorSelection, type EditorState } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';

/** More places than this are left alone, as the library does where something is selected. */
const MOST_PLACES = 1000;

/** A cursor at every place with the words that are selected; where none are, at every one of the word the cursor is in. */
export const matchKeys: readonly KeyBinding[] = [
  { key: 'Mod-Shift-l', run: selectMatches, preventDefault: true },
  { key: 'Mod-F2', run: selectMatches, preventDefault: true },
];

function selectMatches(view: EditorView): boolean {
  const { state } = view;
  const { main } = state.selection;
  if (!main.empty) return selectSelectionMatches(view);
  const word = state.wordAt(main.head);
  const places = word ? placesOfWord(state, word) : [];
  if (!word || places.length > MOST_PLACES) return false;
  const index = places.findIndex(({ from }) => from === word.from);
  view.dispatch({
    selection: EditorSelection.create(
      places.map(({ from, to }) => EditorSelection.range(from, to)),
      index,
    ),
    userEvent: 'select.search.matches',
  });
  return true;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a word stands by itself, not within a longer one. */
function placesOfWord(state: EditorState, { from, to }: Place): readonly Place[] {
  const places: Place[] = [];
  for (const found of new SearchCursor(state.doc, state.sliceDoc(from, to))) {
    const word = state.wordAt(found.from);
    if (word?.from === found.from && word.to === found.to) places.push({ from: found.from, to: found.to });
  }
  return places;
}
