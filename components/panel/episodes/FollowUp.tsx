import type { Client } from '../../../lib/domain/practice/client';
import type { EpisodeStatus } from '../../../lib/domain/practice/episode';
import type { Session } from '../../../lib/domain/practice/session';
import { followUpPrompt } from '../../../lib/domain/prompts/follow-up-prompt';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSafetyFirst } from '../../app/SafetyLine';
import { Button } from '../../controls/Button';
import { usePromptCollection } from '../../sheets/prompts/use-prompt-collection';
import { usePromptSituation } from '../prompts/use-prompts';
import styles from './episodes.module.css';

interface FollowUpProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly status: EpisodeStatus;
  /** Which of several strains of that status it is, from 0. */
  readonly place: number;
}

/** A sentence for coming back to a strain, to rehearse; none while safety comes first. */
export function FollowUp({ client, session, status, place: which }: FollowUpProps) {
  const { place } = useApp();
  const collection = usePromptCollection();
  const situation = usePromptSituation(client, session);
  const isSafetyFirst = useSafetyFirst();
  if (isSafetyFirst || !collection || !situation) return null;
  const { prompts, marks } = collection;
  const prompt = followUpPrompt(prompts, situation, { marks, status, place: which });
  if (!prompt) return null;
  const rehearse = () => {
    place.value = { ...place.value, view: { kind: 'prompts', promptId: prompt.id } };
  };
  return (
    <div class={styles['part']}>
      <p class={styles['prompt']}>{prompt.text}</p>
      <div>
        <Button
          variant="quiet"
          aria-label={say('prompts.rehearse.which', { words: prompt.text })}
          onClick={rehearse}
        >
          {say('prompts.rehearse')}
        </Button>
      </div>
    </div>
  );
}
