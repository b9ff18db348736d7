import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import { promptsAbout } from '../../../lib/domain/practice/episode-start';
import { readable } from '../../../lib/domain/practice/readable';
import { say } from '../../../lib/words/index';
import { useSafetyFirst } from '../../app/SafetyLine';
import { useSessions } from '../../app/use-records';
import { SaidPrompt } from '../../records/SaidPrompt';
import styles from './Episode.module.css';

interface PromptsAboutProps {
  readonly client: Client;
  readonly episode: Pick<Episode, 'id' | 'momentId'>;
}

/** What was said about a strain, and how it landed; which prompts these are is said in Reflect. None while safety comes first. */
export function PromptsAbout({ client, episode }: PromptsAboutProps) {
  const opened = useSessions(client.id);
  const isSafetyFirst = useSafetyFirst();
  if (!opened || isSafetyFirst) return null;
  const said = promptsAbout(episode, readable(opened));
  return (
    <section class={styles['group']}>
      <h3>{say('episode.prompts')}</h3>
      {said.length === 0 && <p class={styles['soft']}>{say('episode.prompts.none')}</p>}
      <ul class={styles['prompts']}>
        {said.map((each) => (
          <li key={each.id}>
            <SaidPrompt said={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}
