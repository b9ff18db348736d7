import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { PromptHistory } from '../../records/PromptHistory';
import { BackTo } from '../history/BackTo';
import type { StepProps } from '../step-props';
import { AllPrompts } from './AllPrompts';
import styles from './prompts.module.css';
import { Rehearsal } from './Rehearsal';
import { usePromptCollection, useSafetyFirst } from './use-prompts';

/** All prompts, one of them to rehearse, or what was said to this client so far. */
export function PromptsView({ client }: StepProps) {
  const { view } = useApp().place.value;
  const collection = usePromptCollection();
  const isSafetyFirst = useSafetyFirst();
  if (!collection || isSafetyFirst) return null;
  if (view.kind === 'prompt-history') {
    return (
      <div class={styles['view']}>
        <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
        <PromptHistory client={client} />
      </div>
    );
  }
  const promptId = view.kind === 'prompts' ? view.promptId : undefined;
  if (promptId === undefined) return <AllPrompts {...collection} />;
  return (
    <div class={styles['view']}>
      <BackTo view={{ kind: 'prompts' }} word="rehearse.back" />
      <h2 class="visually-hidden">{say('rehearse.title')}</h2>
      <Rehearsal key={promptId ?? 'new'} {...{ collection, promptId }} />
    </div>
  );
}
