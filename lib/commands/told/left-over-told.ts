import { withoutIsolation } from '../../words/isolated';
import { isEmptyField } from '../../words/say-field';
import { type Telling, type ToldForm, tellerOf } from './drafted-forms';

/** A draft, and what stood saved when it began to differ from it. */
interface Left {
  readonly address: string;
  readonly text: string;
  readonly base: string | undefined;
}

/**
 * What somebody entered into a field or a form, as Markdown, to be read where neither is any more: of a form what differs from what
 * stood in it, by the labels it had on screen. Empty where nothing was entered.
 */
export function tellLeftOver({ address, text, base }: Left, telling: Omit<Telling, 'parts'>): string {
  const tell = tellerOf(address);
  if (!tell) return text.trim();
  try {
    const stood = asForm(base ?? '');
    const now = tell({ ...stood, ...asForm(text) }, telling);
    return withoutIsolation(inMarkdown(now, linesOf(stood && tell(stood, telling))));
  } catch {
    // Such as one that an earlier version drafted: hard to read, but no word of it is lost.
    return text.trim();
  }
}

function inMarkdown(told: ToldForm, before: readonly string[]): string {
  const entered = linesOf(told).filter((line) => !before.includes(line) && !isEmptyField(line));
  if (entered.length === 0) return '';
  return [told.title, '', ...entered.map((line) => `- ${line.replaceAll('\n', '\n  ')}`)].join('\n');
}

function linesOf(told: ToldForm | null): readonly string[] {
  return told ? Object.values(told.fields).flat() : [];
}

/** @throws SyntaxError */
function asForm(text: string): object | null {
  return text === '' ? null : (JSON.parse(text) as object);
}
