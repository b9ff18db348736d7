import { useRef } from 'preact/hooks';
import type { OwnPrompt } from '../../../lib/domain/prompts/own-prompt';
import type { PromptAudience } from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { Notice } from '../../controls/Notice';
import { formatWhen } from '../../records/session-words';
import { PromptAbout } from './PromptAbout';
import styles from './prompts.module.css';
import type { PromptCollection } from './use-prompt-collection';
import { Wording } from './Wording';

interface RehearsalProps {
  readonly collection: PromptCollection;
  /** Null for one that is added. */
  readonly promptId: string | null;
  /** For whom one that is added is, unless something else is chosen. */
  readonly audience: PromptAudience;
  /** Shows another one instead, or, without an id, all of them. */
  readonly onShow: (promptId?: string) => void;
}

/** One prompt in large letters to read aloud; what felt off about it, and the next wording. */
export function Rehearsal({ collection, promptId, audience, onShow }: RehearsalProps) {
  const prompt = collection.prompts.find(({ id }) => id === promptId) ?? null;
  // One that stands for a prompt the library has no longer stands for itself.
  const own = collection.own.find(({ id, replaces }) => id === promptId || replaces === promptId) ?? null;
  // One that was just added is not here yet.
  const wasThere = useRef(false);
  wasThere.current ||= prompt !== null;
  return (
    <>
      {prompt && (
        <Card title={say('rehearse.title')}>
          <div class={styles['part']}>
            <p class={styles['aloud']}>{prompt.text}</p>
            <p class={styles['soft']}>{say('rehearse.aloud')}</p>
            <PromptAbout prompt={prompt} hasPrinciple />
          </div>
        </Card>
      )}
      {wasThere.current && !prompt && <Notice tone="caution">{say('rehearse.gone')}</Notice>}
      <Wording {...{ promptId, prompt, own, audience, onShow }} />
      {own && own.versions.length > 0 && <Versions own={own} />}
    </>
  );
}

function Versions({ own }: { own: OwnPrompt }) {
  return (
    <Disclosure summary={say('rehearse.versions', { count: own.versions.length })}>
      <ul class={styles['rows']}>
        {[...own.versions].reverse().map(({ words, feltOff, at }) => (
          <li key={at}>
            <p class={styles['text']}>{words}</p>
            {feltOff !== '' && <p>{feltOff}</p>}
            <p class={styles['soft']}>{say('rehearse.version', { at: formatWhen(at) })}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
