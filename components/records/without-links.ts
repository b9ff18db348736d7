import { replaceLinks } from '../../lib/domain/notes/links';
import { say } from '../../lib/words/index';

/** A text whose links say what they point at in general alone: no label and no title comes along, whatever words they have. */
export function withoutLinks(text: string): string {
  return replaceLinks(text, ({ words, target }) => (target ? say(`link.plain.${target.kind}`) : words));
}
