import type { CompletionSource } from '@codemirror/autocomplete';
import { EditorState, type Extension } from '@codemirror/state';

/**
 * Has a source of offers asked only where it may have any: a source that is asked costs the editor a second update at that key,
 * whatever it answers.
 */
export function offeredWhere(
  mayOffer: (state: EditorState, pos: number) => boolean,
  source: CompletionSource,
): Extension {
  const offered = [{ autocomplete: source }];
  return EditorState.languageData.of((state, pos) => (mayOffer(state, pos) ? offered : []));
}
