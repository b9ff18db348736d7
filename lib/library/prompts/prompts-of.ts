import type { Prompt } from '../../domain/prompts/prompt';
import type { PrincipleId } from './principles';

/** What the prompts of one set have in common. */
type PromptSet = Pick<Prompt, 'group' | 'state' | 'audience' | 'voice' | 'phase'>;

/** One prompt as it is written; what is left out is as in its set. */
export type PromptText = Pick<Prompt, 'id' | 'text' | 'topic' | 'moment' | 'whenNot' | 'ifYes' | 'ifNo'> &
  Partial<Pick<Prompt, 'state' | 'phase' | 'check' | 'note'>> & { readonly principle: PrincipleId };

/** The prompts of one set, whole. */
export function promptsOf(set: PromptSet, texts: readonly PromptText[]): readonly Prompt[] {
  return texts.map((text) => ({ check: null, note: '', ...set, ...text }));
}
