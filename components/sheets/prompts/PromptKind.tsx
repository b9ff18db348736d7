import type { PromptKind as Kind } from '../../../lib/domain/prompts/own-prompt';
import {
  PROMPT_AUDIENCES,
  PROMPT_STATES,
  PROMPT_TOPICS,
  PROMPT_VOICES,
} from '../../../lib/domain/prompts/prompt';
import { say } from '../../../lib/words/index';
import { SelectField } from '../../controls/SelectField';
import styles from './prompts.module.css';

interface PromptKindProps {
  readonly kind: Kind;
  readonly onChange: (change: Partial<Kind>) => void;
}

/** What a prompt of one's own is about, when and for whom it is offered, and whether it is said aloud. */
export function PromptKind({ kind: { topic, state, audience, voice }, onChange }: PromptKindProps) {
  return (
    <div class={styles['pair']}>
      <SelectField
        label={say('rehearse.topic')}
        value={topic}
        options={PROMPT_TOPICS.map((value) => ({ value, label: say(`prompt.topic.${value}`) }))}
        onChange={(value) => onChange({ topic: value })}
      />
      <SelectField
        label={say('rehearse.state')}
        value={state}
        options={PROMPT_STATES.map((value) => ({ value, label: say(`prompt.state.${value}`) }))}
        onChange={(value) => onChange({ state: value })}
      />
      <SelectField
        label={say('rehearse.audience')}
        value={audience}
        options={PROMPT_AUDIENCES.map((value) => ({ value, label: say(`prompt.audience.${value}`) }))}
        onChange={(value) => onChange({ audience: value })}
      />
      <SelectField
        label={say('rehearse.voice')}
        value={voice}
        options={PROMPT_VOICES.map((value) => ({ value, label: say(`prompt.voice.${value}`) }))}
        onChange={(value) => onChange({ voice: value })}
      />
    </div>
  );
}
