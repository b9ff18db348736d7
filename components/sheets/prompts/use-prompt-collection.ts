import { useMemo } from 'preact/hooks';
import {
  marksAmong,
  type OwnPrompt,
  type PromptMarks,
  withOwnPrompts,
} from '../../../lib/domain/prompts/own-prompt';
import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { usePractitioner } from '../../app/use-records';

/** Every prompt there is, in the practitioner's own words where there are some. */
export interface PromptCollection {
  readonly prompts: readonly Prompt[];
  readonly own: readonly OwnPrompt[];
  readonly marks: PromptMarks;
}

/** The library and the practitioner's own prompts, live; null until first read. */
export function usePromptCollection(): PromptCollection | null {
  const practitioner = usePractitioner();
  return useMemo(() => {
    if (!practitioner) return null;
    const { prompts: own, promptMarks } = practitioner;
    return { own, prompts: withOwnPrompts(PROMPTS, own), marks: marksAmong(promptMarks) };
  }, [practitioner]);
}
