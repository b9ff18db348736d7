import { completionStatus } from '@codemirror/autocomplete';
import { type Extension, Prec } from '@codemirror/state';
import {
  type EditorView,
  keymap,
  type PluginValue,
  runScopeHandlers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

class AwaitedEnter implements PluginValue {
  #isAwaited = false;
  await(): void {
    this.#isAwaited = true;
  }
  update({ docChanged, selectionSet, view }: ViewUpdate) {
    if (!this.#isAwaited) return;
    if (docChanged || selectionSet) this.#isAwaited = false;
    else if (completionStatus(view.state) !== 'pending') {
      this.#isAwaited = false;
      // An update takes no other one in.
      queueMicrotask(() => answer(view));
    }
  }
}

/** Enter as it would have been pressed now: it takes the first offer, goes on with a list, or begins a line. */
function answer(view: EditorView): void {
  if (view.dom.isConnected) runScopeHandlers(view, new KeyboardEvent('keydown', { key: 'Enter' }), 'editor');
}

const awaited = ViewPlugin.fromClass(AwaitedEnter);

/** Enter while a list of offers is being gathered waits for it: the first of what then is offered is taken, or a line begun. */
export const awaitedEnter: Extension = [
  awaited,
  Prec.highest(
    keymap.of([
      {
        key: 'Enter',
        run: (view) => {
          const isGathering = completionStatus(view.state) === 'pending' && !view.state.readOnly;
          if (isGathering) view.plugin(awaited)?.await();
          return isGathering;
        },
      },
    ]),
  ),
];
