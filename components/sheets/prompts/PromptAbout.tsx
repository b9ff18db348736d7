import type { Prompt } from '../../../lib/domain/prompts/prompt';
import { PRINCIPLES, type PrincipleId } from '../../../lib/library/prompts/principles';
import { say } from '../../../lib/words/index';
import styles from './prompts.module.css';

/** What goes with a prompt: when to leave it, what to do next, what it rests on. Nothing for one of one's own. */
export function PromptAbout({ prompt, hasPrinciple = false }: { prompt: Prompt; hasPrinciple?: boolean }) {
  const principle = PRINCIPLES[prompt.principle as PrincipleId];
  const rows = [
    [say('prompts.when-not'), prompt.whenNot],
    [say('prompts.if-yes'), prompt.ifYes],
    [say('prompts.if-no'), prompt.ifNo],
    [say('prompts.adapt'), prompt.note],
    [
      say('prompts.rests-on'),
      hasPrinciple && principle ? `${principle.words} (${principle.source || say('prompts.practice')})` : '',
    ],
  ] as const;
  const shown = rows.filter(([, text]) => text !== '');
  if (shown.length === 0) return null;
  return (
    <dl class={styles['about']}>
      {shown.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
