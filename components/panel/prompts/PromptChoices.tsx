import { Check } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const { saidOf, press, status } = useSaying(session);
  return (
    <>
      <ul class={styles['choices']}>
        {prompts.map((prompt, index) => (
          <li key={prompt.id}>
            <button
              type="button"
              data-prompt={prompt.id}
              class={styles['choice']}
              aria-pressed={saidOf(prompt) !== null}
              aria-disabled={session === null}
              onFocus={() => onCurrent(index)}
              onClick={() => void press(prompt)}
            >
              <span>{prompt.text}</span>
              {saidOf(prompt) !== null && (
                <span class={styles['said']} aria-hidden="true">
                  <Icon node={Check} />
                  {say('prompts.said')}
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

/** What a press made of a prompt: the id under which it was said before and is now; null where it is not said. */
interface Pressed {
  readonly from: string | null;
  readonly to: string | null;
}

/** Marks prompts as said, each by itself: one is not held up by another, and a second press on it waits for what the first did. */
function useSaying(session: Session | null) {
  const { run, newId } = useApp();
  const [status, setStatus] = useState('');
  const underWay = useRef(new Set<string>());
  /** What was done here and has not come back with the session yet, by prompt. */
  const done = useRef(new Map<string, Pressed>());
  const saidOf = ({ id }: Pick<Prompt, 'id'>) =>
    session?.promptsSaid.findLast(({ promptId }) => promptId === id)?.id ?? null;
  const shownNow = useRef(saidOf);
  shownNow.current = saidOf;
  useLayoutEffect(() => {
    for (const [id, { to }] of done.current) if (saidOf({ id }) === to) done.current.delete(id);
  }, [session]);
  const press = async (prompt: Prompt) => {
    const { id: promptId, text: words } = prompt;
    if (!session || underWay.current.has(promptId)) return;
    underWay.current.add(promptId);
    const { id: sessionId } = session;
    const shown = saidOf(prompt);
    const before = done.current.get(promptId);
    const said = before?.from === shown ? before.to : shown;
    const deedId = newId();
    const { ok } =
      said === null
        ? await run('prompt.say', { sessionId, deedId, promptId, words })
        : await run('prompt.unsay', { sessionId, saidId: said });
    underWay.current.delete(promptId);
    if (!ok) return;
    const to = said === null ? deedId : null;
    if (shownNow.current(prompt) !== to) done.current.set(promptId, { from: shown, to });
    setStatus(say(said === null ? 'prompts.said.status' : 'prompts.unsaid.status'));
  };
  return { saidOf, press, status };
}
