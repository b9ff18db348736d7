import type { Client } from '../../../lib/domain/practice/client';
import type { FirstFive } from '../../../lib/domain/practice/first-five';
import { checkPrompt } from '../../../lib/domain/prompts/check-prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import styles from './prompts.module.css';
import { usePromptCollection } from './use-prompt-collection';

interface CheckPromptProps {
  readonly client: Client;
  readonly check: NonNullable<FirstFive['check']>;
}

/** A sentence that could be said in a check; none while safety comes first. */
export function CheckPrompt({ client, check: { session, isDue } }: CheckPromptProps) {
  const { place } = useApp();
  const collection = usePromptCollection();
  if (!collection || place.value.sheet?.kind === 'safety') return null;
  const { prompts, marks } = collection;
  const prompt = checkPrompt(prompts, { client, session, marks });
  if (!prompt) return null;
  return (
    <div>
      <p>{say(isDue ? 'first-five.prompt.due' : 'first-five.prompt.missed', { session })}</p>
      <p class={styles['text']}>{prompt.text}</p>
    </div>
  );
}
