import type { Session } from '../../lib/domain/practice/session';
import type { PromptSaid } from '../../lib/domain/prompts/prompt-said';
import { say } from '../../lib/words/index';
import { useSafetyFirst } from '../app/SafetyLine';
import { Card } from '../controls/Card';
import { Tag } from '../controls/Tag';
import styles from './SaidPrompt.module.css';

/** A prompt as it was said, and how it landed. */
export function SaidPrompt({ said: { words, landings, landingWords } }: { said: PromptSaid }) {
  return (
    <>
      <p class={styles['words']}>{words}</p>
      {landings.length > 0 && (
        <p class={styles['landings']}>
          {landings.map((landing) => (
            <Tag key={landing}>{say(`landing.${landing}`)}</Tag>
          ))}
        </p>
      )}
      {landingWords !== '' && <p class={styles['own']}>{landingWords}</p>}
    </>
  );
}

/** The prompts that were said in a session, to read; nothing where there were none, or while safety comes first. */
export function SaidPrompts({ session: { promptsSaid } }: { session: Session }) {
  const isSafetyFirst = useSafetyFirst();
  if (promptsSaid.length === 0 || isSafetyFirst) return null;
  return (
    <Card title={say('landed.title')}>
      <ul class={styles['list']}>
        {promptsSaid.map((said) => (
          <li key={said.id}>
            <SaidPrompt said={said} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
