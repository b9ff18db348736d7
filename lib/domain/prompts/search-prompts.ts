import type { Prompt } from './prompt';

/**
 * The prompts that hold every word of a query: in their text, then with what goes with it, then with the words that say what
 * kind of prompt it is; otherwise in the order given.
 */
export function searchPrompts(
  prompts: readonly Prompt[],
  query: string,
  sayKind: (prompt: Prompt) => string,
): readonly Prompt[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return prompts;
  const holds = (text: string) => words.every((word) => plain(text).includes(word));
  const nearnessOf = (prompt: Prompt) => {
    const { text, whenNot, ifYes, ifNo } = prompt;
    const around = [text, whenNot, ifYes, ifNo].join(' ');
    return [text, around, `${around} ${sayKind(prompt)}`].findIndex(holds);
  };
  return prompts
    .map((prompt) => ({ prompt, nearness: nearnessOf(prompt) }))
    .filter(({ nearness }) => nearness >= 0)
    .sort((a, b) => a.nearness - b.nearness)
    .map(({ prompt }) => prompt);
}

/** Without case, accents and the difference between apostrophes. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
