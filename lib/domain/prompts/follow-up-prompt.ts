import type { EpisodeStatus } from '../practice/episode';
import { sayable } from './choose-prompts';
import type { PromptMarks } from './own-prompt';
import type { Prompt } from './prompt';
import type { PromptSituation } from './situation';

/**
 * The sentence for coming back to one strain at the start of the coming session, another one each session. A strain that nobody
 * talked about yet is come back to with a way out; one that was is looked back on. What is not wanted is left alone. Null where
 * nothing fits. Several strains at once get different ones, as far as there are any.
 */
export function followUpPrompt(
  prompts: readonly Prompt[],
  situation: PromptSituation,
  {
    marks,
    status,
    place = 0,
  }: {
    readonly marks: PromptMarks;
    readonly status: EpisodeStatus;
    /** Which of several strains of that status it is, from 0. */
    readonly place?: number;
  },
): Prompt | null {
  if (status === 'not-wanted') return null;
  const fitting = sayable(prompts, situation).filter(
    ({ id, state, moment, principle }) =>
      state === 'follow-up' &&
      moment === 'opening' &&
      !marks.hidden.has(id) &&
      (status !== 'open' || principle === 'way-out'),
  );
  return fitting[(situation.sessionNumber + place) % Math.max(1, fitting.length)] ?? null;
}
