import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import type { EditorState, Extension } from '@codemirror/state';
import { isInCode } from './in-code';
import { offeredWhere } from './offered-where';
import { putTemplate } from './template-snippet';

/** Something that can be put into a note. */
export interface InsertOffer {
  readonly label: string;
  /** What else tells it apart; may be empty. */
  readonly detail: string;
  readonly text: string;
  /** Its `{{fields}}` are to be filled in. */
  readonly isTemplate: boolean;
}

/** What the slash menu asks of its page. */
export interface EditorInserts {
  /** Gathers what there is, and gives the way to choose from it by words: the best first. */
  readonly stock: () => Promise<(words: string) => readonly InsertOffer[]>;
}

const SLASH = /^\/([^\n/]{0,60})$/;

/** Offers what can be put into a note after a slash at the start of a line; Escape leaves the slash. */
export function slashMenu(inserts: EditorInserts): Extension {
  const source = async ({ state, pos }: CompletionContext): Promise<CompletionResult | null> => {
    const words = wordsAfterSlash(state, pos);
    if (words === null || isInCode(state, pos)) return null;
    return resultOf(await inserts.stock(), words, pos - words.length - 1);
  };
  return offeredWhere((state, pos) => wordsAfterSlash(state, pos) !== null, source);
}

function wordsAfterSlash(state: EditorState, pos: number): string | null {
  return SLASH.exec(state.sliceDoc(state.doc.lineAt(pos).from, pos))?.[1] ?? null;
}

function resultOf(
  offersFor: (words: string) => readonly InsertOffer[],
  words: string,
  from: number,
): CompletionResult {
  return {
    from,
    options: offersFor(words.trim()).map(optionOf),
    filter: false,
    update: (_current, _from, _to, context) => {
      const now = wordsAfterSlash(context.state, context.pos);
      return now === null ? null : resultOf(offersFor, now, from);
    },
  };
}

/** A table right below other text would be part of it. */
function needsBlank({ doc }: EditorState, at: number, text: string): boolean {
  const { number } = doc.lineAt(at);
  return text.startsWith('|') && number > 1 && doc.line(number - 1).text.trim() !== '';
}

function optionOf({ label, detail, text, isTemplate }: InsertOffer): Completion {
  return {
    label,
    detail,
    apply: (view, completion, from, to) => {
      if (isTemplate) return putTemplate(view, text, from, to);
      const insert = needsBlank(view.state, from, text) ? `\n${text}` : text;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.complete',
        annotations: pickedCompletion.of(completion),
      });
    },
  };
}
