import type { Prompt } from './prompt';

/** The prompts that hold every word of a query, in their text or (after those) in what goes with it; in the order given. */
export function searchPrompts(prompts: readonly Prompt[], query: string): readonly Prompt[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return prompts;
  const holds = (text: string) => words.every((word) => plain(text).includes(word));
  const inText = prompts.filter(({ text }) => holds(text));
  const around = prompts.filter(
    (prompt) =>
      !inText.includes(prompt) && holds([prompt.text, prompt.whenNot, prompt.ifYes, prompt.ifNo].join(' ')),
  );
  return [...inText, ...around];
}

/** Without case, accents and the difference between apostrophes. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
