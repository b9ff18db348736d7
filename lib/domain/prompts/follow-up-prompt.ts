import type { EpisodeStatus } from '../practice/episode';
import { sayable } from './choose-prompts';
import type { PromptMarks } from './own-prompt';
import type { Prompt } from './prompt';
import type { PromptSituation } from './situation';

/**
 * The sentence for coming back to one strain at the start of the coming session, another one each session. A strain that nobody
 * talked about yet is come back to with a way out; one that was is looked back on. What is not wanted is left alone. Null where
 * nothing fits (for a young child, or if all were hidden).
 */
export function followUpPrompt(
  prompts: readonly Prompt[],
  situation: PromptSituation,
  { marks, status }: { readonly marks: PromptMarks; readonly status: EpisodeStatus },
): Prompt | null {
  if (status === 'not-wanted') return null;
  const fitting = sayable(prompts, situation).filter(
    ({ id, state, moment, principle }) =>
      state === 'follow-up' &&
      moment === 'opening' &&
      !marks.hidden.has(id) &&
      (status !== 'open' || principle === 'way-out'),
  );
  return fitting[situation.sessionNumber % Math.max(1, fitting.length)] ?? null;
}
