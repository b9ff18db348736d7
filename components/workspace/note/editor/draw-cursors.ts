import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection } from '@codemirror/view';

/**
 * More than one cursor. A browser draws only one, and drawing them here lays the page out twice at every key: so it is done while
 * there are several, and left to the browser otherwise.
 */
export function severalCursors(): Extension {
  const drawn = new Compartment();
  return [
    EditorState.allowMultipleSelections.of(true),
    drawn.of([]),
    EditorState.transactionExtender.of(({ startState, newSelection }) => {
      const isNeeded = newSelection.ranges.length > 1;
      const isDrawn = startState.selection.ranges.length > 1;
      return isNeeded === isDrawn ? null : { effects: drawn.reconfigure(isNeeded ? drawSelection() : []) };
    }),
  ];
}
