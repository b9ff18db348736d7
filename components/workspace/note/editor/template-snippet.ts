import { snippet } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { readTemplate } from '../../../../lib/domain/notes/template-fields';

/** Puts a template into the text: Tab goes from field to field until Escape or the last of them. */
export function putTemplate(view: EditorView, text: string, from: number, to: number): void {
  snippet(snippetOf(text))(view, null, from, to);
}

/** A template in the editor's own notation; fields of one name are filled in together, and braces of the text are braces. */
export function snippetOf(text: string): string {
  const numbers = new Map<string, number>();
  let count = 0;
  const parts = readTemplate(text).map((part) => {
    if (typeof part === 'string') return part.replace(/[{}]/g, '\\$&');
    const number = (part.field !== '' && numbers.get(part.field)) || ++count;
    numbers.set(part.field, number);
    return part.field === '' ? `\${${number}}` : `\${${number}:${part.field}}`;
  });
  return parts.join('');
}
