import { type ChosenPrompt, choosePrompts } from '../../../lib/domain/prompts/choose-prompts';
import { AT_ONCE } from '../../../lib/domain/prompts/taking-turns';
import type { PanelView } from '../../../lib/places/places';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { SafetyLine, useSafetyFirst } from '../../app/SafetyLine';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { PromptAbout } from '../../sheets/prompts/PromptAbout';
import styles from '../../sheets/prompts/prompts.module.css';
import { usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import type { StepProps } from '../step-props';
import { sayReasons } from './prompt-reasons';
import { useShownPrompts } from './shown-prompts';
import { usePromptSituation } from './use-prompts';

/** Three prompts for the coming session, each with the facts it was chosen for. */
export function PreparedPrompts({ client, session }: StepProps) {
  const collection = usePromptCollection();
  const situation = usePromptSituation(client, session);
  const isSafetyFirst = useSafetyFirst();
  // A running session says so above its steps.
  if (isSafetyFirst) return session?.status === 'running' ? null : <SafetyLine />;
  if (!collection || !situation) return null;
  const { prompts, marks } = collection;
  const chosen = choosePrompts(prompts, situation, { marks, moment: 'opening' }).slice(0, AT_ONCE);
  return <Choice {...{ client, session, chosen }} />;
}

interface ChoiceProps extends Pick<StepProps, 'client' | 'session'> {
  readonly chosen: readonly ChosenPrompt[];
}

function Choice({ client, session, chosen }: ChoiceProps) {
  const { place } = useApp();
  useShownPrompts({ client, session, ids: chosen.map(({ prompt }) => prompt.id) });
  const show = (view: PanelView) => {
    place.value = { ...place.value, view };
  };
  return (
    <Card title={say('prompts.choice')}>
      <div class={styles['part']}>
        <ul class={styles['rows']}>
          {chosen.map(({ prompt, reasons }) => (
            <li key={prompt.id}>
              <p class={styles['text']}>{prompt.text}</p>
              <p class={styles['soft']}>{sayReasons(reasons)}</p>
              <Disclosure summary={say('prompts.more-about')}>
                <div class={styles['part']}>
                  <PromptAbout prompt={prompt} hasPrinciple />
                  <div>
                    <Button
                      aria-label={say('prompts.rehearse.which', { words: prompt.text })}
                      onClick={() => show({ kind: 'prompts', promptId: prompt.id })}
                    >
                      {say('prompts.rehearse')}
                    </Button>
                  </div>
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
        <p class={styles['soft']}>{say('prompts.choice.hint')}</p>
        <div class={styles['deeds']}>
          <Button variant="quiet" onClick={() => show({ kind: 'prompts' })}>
            {say('prompts.all')}
          </Button>
          <Button variant="quiet" onClick={() => show({ kind: 'prompt-history' })}>
            {say('prompt-history.show')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
