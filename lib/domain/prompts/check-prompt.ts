import type { Client } from '../practice/client';
import { choosePrompts } from './choose-prompts';
import type { PromptMarks } from './own-prompt';
import type { Prompt } from './prompt';
import { situationOf } from './situation';

/** A sentence for the check of a session: one that is meant for it, else the fittest for this client; null where all are hidden. */
export function checkPrompt(
  prompts: readonly Prompt[],
  {
    client,
    session,
    marks,
  }: { readonly client: Client; readonly session: 3 | 5; readonly marks: PromptMarks },
): Prompt | null {
  const early = situationOf({ client, sessions: [], episodes: [], current: null });
  const chosen = choosePrompts(prompts, { ...early, sessionNumber: session }, { marks, moment: 'opening' });
  const [best] = chosen;
  return (chosen.find(({ prompt }) => prompt.check === session) ?? best)?.prompt ?? null;
}
