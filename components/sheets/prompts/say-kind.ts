import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';

/** "Frame · Ending · A child": what a prompt is about, when it is for, and for whom where that is not nearly everybody. */
export function sayKind(prompt: Prompt): string {
  const { topic, audience } = prompt;
  const isForMost = audience === 'all' || audience === 'anyone';
  const forWhom = isForMost ? [] : [say(`prompt.audience.${audience}`)];
  return [say(`prompt.topic.${topic}`), sayWhen(prompt), ...forWhom].join(' · ');
}

function sayWhen({ voice, check, state, phase }: Prompt): string {
  if (voice === 'self') return say('prompts.for-you');
  if (check !== null) return say('prompt.check', { session: check });
  const isOrdinary = state === 'routine' && phase !== 'any';
  return isOrdinary ? say(`prompt.phase.${phase}`) : say(`prompt.state.${state}`);
}
