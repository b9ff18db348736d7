import { audienceOf } from '../../../lib/domain/prompts/own-prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { PromptHistory } from '../../records/PromptHistory';
import { AllPrompts } from '../../sheets/prompts/AllPrompts';
import styles from '../../sheets/prompts/prompts.module.css';
import { Rehearsal } from '../../sheets/prompts/Rehearsal';
import { usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import { BackTo } from '../history/BackTo';
import type { StepProps } from '../step-props';

/** All prompts, one of them to rehearse, or what was said to this client so far; none of it while safety comes first. */
export function PromptsView({ client }: StepProps) {
  const { place } = useApp();
  const { view } = place.value;
  const collection = usePromptCollection();
  const isSafetyFirst = useSafetyFirst();
  if (isSafetyFirst)
    return (
      <div class={styles['view']}>
        <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
      </div>
    );
  if (!collection) return null;
  const show = (promptId?: string | null) => {
    place.value = {
      ...place.value,
      view: { kind: 'prompts', ...(promptId === undefined ? {} : { promptId }) },
    };
  };
  if (view.kind === 'prompt-history') {
    return (
      <div class={styles['view']}>
        <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
        <PromptHistory client={client} />
      </div>
    );
  }
  const promptId = view.kind === 'prompts' ? view.promptId : undefined;
  if (promptId === undefined) {
    return (
      <div class={styles['view']}>
        <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
        <AllPrompts collection={collection} onRehearse={show} />
      </div>
    );
  }
  return (
    <div class={styles['view']}>
      <BackTo view={{ kind: 'prompts' }} word="rehearse.back" />
      <h2 class="visually-hidden">{say('rehearse.title')}</h2>
      <Rehearsal
        key={promptId ?? 'new'}
        {...{ collection, promptId }}
        audience={audienceOf(client)}
        onShow={show}
      />
    </div>
  );
}
