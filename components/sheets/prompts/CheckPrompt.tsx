import type { Client } from '../../../lib/domain/practice/client';
import type { FirstFive } from '../../../lib/domain/practice/first-five';
import { checkPrompt } from '../../../lib/domain/prompts/check-prompt';
import { say } from '../../../lib/words/index';
import { useSafetyFirst } from '../../app/SafetyLine';
import styles from './prompts.module.css';
import { usePromptCollection } from './use-prompt-collection';

interface CheckPromptProps {
  readonly client: Client;
  readonly check: NonNullable<FirstFive['check']>;
}

/** A sentence that could be said in a check; none while safety comes first. */
export function CheckPrompt({ client, check: { session, isDue } }: CheckPromptProps) {
  const collection = usePromptCollection();
  const isSafetyFirst = useSafetyFirst();
  if (!collection || isSafetyFirst) return null;
  const { prompts, marks } = collection;
  const prompt = checkPrompt(prompts, { client, session, marks });
  if (!prompt) return null;
  return (
    <div>
      <p>
        {isDue
          ? say('first-five.prompt.due', { session })
          : say('first-five.prompt.missed', { session, people: client.participants.length })}
      </p>
      <p class={styles['text']}>{prompt.text}</p>
    </div>
  );
}
