import { Check } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Session } from '../../../lib/domain/practice/session';
import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Icon } from '../../controls/Icon';
import styles from '../../sheets/prompts/prompts.module.css';

interface PromptChoicesProps {
  readonly prompts: readonly Prompt[];
  readonly session: Session | null;
  /** Called with the place of the prompt that got the focus. */
  readonly onCurrent: (index: number) => void;
}

/** Prompts in large words; pressing one marks it as said, pressing it again takes that back. */
export function PromptChoices({ prompts, session, onCurrent }: PromptChoicesProps) {
  const { run, newId } = useApp();
  const [status, setStatus] = useState('');
  const saidOf = ({ id }: Prompt) => session?.promptsSaid.findLast(({ promptId }) => promptId === id);
  const isBusy = useRef(false);
  const press = async (prompt: Prompt) => {
    if (!session || isBusy.current) return;
    isBusy.current = true;
    const { id: sessionId } = session;
    const said = saidOf(prompt);
    const { ok } = said
      ? await run('prompt.unsay', { sessionId, saidId: said.id })
      : await run('prompt.say', { sessionId, deedId: newId(), promptId: prompt.id, words: prompt.text });
    isBusy.current = false;
    if (ok) setStatus(say(said ? 'prompts.unsaid.status' : 'prompts.said.status'));
  };
  return (
    <>
      <ul class={styles['choices']}>
        {prompts.map((prompt, index) => (
          <li key={prompt.id}>
            <button
              type="button"
              data-prompt={prompt.id}
              class={styles['choice']}
              aria-pressed={saidOf(prompt) !== undefined}
              aria-disabled={session === null}
              onFocus={() => onCurrent(index)}
              onKeyDown={(event) => event.repeat && event.preventDefault()}
              onClick={() => void press(prompt)}
            >
              <span>{prompt.text}</span>
              {saidOf(prompt) && (
                <span class={styles['said']} aria-hidden="true">
                  <Icon node={Check} /> {say('prompts.said')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {status}
      </p>
    </>
  );
}
