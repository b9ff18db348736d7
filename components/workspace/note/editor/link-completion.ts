import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { LONGEST_LINK, linkText } from '../../../../lib/domain/notes/links';
import { say } from '../../../../lib/words/index';
import type { EditorLinks, LinkOffer, LinkStock } from './editor-links';
import { isInCode } from './in-code';
import { offeredWhere } from './offered-where';

const BEGUN = /\[\[([^[\]\n`]*)$/;

/** Fewer than so many of a part of what there is: the rest is asked for. */
const FEW = 5;

/** Offers what a link that is being written may point at. Once asked for, it follows the typing without a wait. */
export function linkCompletion(links: Pick<EditorLinks, 'stock'>): Extension {
  const source = async ({ state, pos }: CompletionContext): Promise<CompletionResult | null> => {
    const words = wordsBefore(state, pos);
    if (words === null || isInCode(state, pos)) return null;
    return resultOf(await links.stock(words.trim()), words, pos);
  };
  return offeredWhere((state, pos) => wordsBefore(state, pos) !== null, source);
}

/** What was written of a link so far; null where none is begun. */
function wordsBefore(state: EditorState, pos: number): string | null {
  const line = state.doc.lineAt(pos);
  return BEGUN.exec(state.sliceDoc(Math.max(line.from, pos - LONGEST_LINK), pos))?.[1] ?? null;
}

function resultOf(stock: LinkStock, words: string, pos: number): CompletionResult | null {
  const offers = stock.offersFor(words.trim());
  const isNew = words.trim() !== '' && offers.every(({ label }) => !isSame(label, words));
  const options = [...offers.map(optionOf), ...(isNew ? [newOption(words.trim())] : [])];
  return {
    from: pos - words.length,
    options,
    filter: false,
    update: (_current, _from, _to, context) => {
      const now = wordsBefore(context.state, context.pos);
      if (now === null || !now.startsWith(words)) return null;
      // What was not there when the stock was gathered may be by now.
      const count = stock.offersFor(now.trim()).length;
      return count === 0 || (stock.isPart && count < FEW) ? null : resultOf(stock, now, context.pos);
    },
  };
}

function optionOf({ target, label, detail }: LinkOffer): Completion {
  return {
    label,
    detail,
    type: target.kind,
    apply: (view, completion, _from, to) => put(view, completion, to, linkText(target)),
  };
}

function newOption(words: string): Completion {
  return {
    label: words,
    detail: say('link.new'),
    type: 'new',
    apply: (view, completion, _from, to) => put(view, completion, to, `[[${words}]]`),
  };
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other.trim(), undefined, { sensitivity: 'accent' }) === 0;
}

/** Puts a link in the place of what was begun, brackets that were closed already among it. */
function put(view: EditorView, completion: Completion, to: number, link: string): void {
  const { state } = view;
  const line = state.doc.lineAt(to);
  const from = line.from + state.sliceDoc(line.from, to).lastIndexOf('[[');
  const end = state.sliceDoc(to, to + 2) === ']]' ? to + 2 : to;
  view.dispatch({
    changes: { from, to: end, insert: link },
    selection: { anchor: from + link.length },
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(completion),
  });
}
