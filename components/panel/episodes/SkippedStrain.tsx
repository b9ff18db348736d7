import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import { skippedStrains } from '../../../lib/domain/practice/episode-life';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { saySession } from '../../records/session-words';
import styles from './episodes.module.css';

interface SkippedStrainProps {
  readonly client: Client;
  readonly series: Series;
  readonly episodes: readonly Episode[];
}

/** The newest session that ended on a strain nobody wrote about: write now, or let it be. */
export function SkippedStrain({ client, series, episodes }: SkippedStrainProps) {
  const { run, place } = useApp();
  const [newest, ...others] = skippedStrains(series, episodes);
  if (!newest) return null;
  const { sessionId } = newest;
  const write = () => {
    place.value = { ...place.value, sheet: { kind: 'episode', episodeId: null, sessionId } };
  };
  return (
    <Card title={say('episodes.skipped.write')}>
      <div class={styles['part']}>
        <p>{say('episodes.skipped', { session: saySession(newest) })}</p>
        {others.length > 0 && (
          <p class={styles['soft']}>{say('episodes.skipped.more', { count: others.length })}</p>
        )}
        <div class={styles['deeds']}>
          <Button onClick={write}>{say('episodes.skipped.write')}</Button>
          <Button
            variant="quiet"
            onClick={() => void run('episode.let-be', { clientId: client.id, sessionId })}
          >
            {say('episodes.skipped.let-be')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
