import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import { episodesToPrepare } from '../../../lib/domain/practice/episode-life';
import { startFromMoment } from '../../../lib/domain/practice/episode-start';
import { readable } from '../../../lib/domain/practice/readable';
import type { Session } from '../../../lib/domain/practice/session';
import { skippedStrains } from '../../../lib/domain/practice/skipped-strains';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSessions } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { saySession } from '../../records/session-words';
import { useEpisodeSheet } from '../../records/use-episode-sheet';
import styles from './episodes.module.css';
import { FollowUp } from './FollowUp';

interface SkippedStrainProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
  readonly episodes: readonly Episode[];
}

/** The newest session that ended on a strain nobody wrote about: write now, or let it be. */
export function SkippedStrain({ client, session, series, episodes }: SkippedStrainProps) {
  const { run } = useApp();
  const openSheet = useEpisodeSheet();
  const opened = useSessions(client.id) ?? [];
  const sessions = readable(opened);
  const [newest, ...others] = skippedStrains(series, sessions, episodes);
  if (!newest) return null;
  const { sessionId } = newest.point;
  const write = () => openSheet({ sessionId, start: startFromMoment(newest.moment) });
  return (
    <Card title={say('episodes.skipped.write')}>
      <div class={styles['part']}>
        <p>{say('episodes.skipped', { session: saySession(newest.point) })}</p>
        {others.length > 0 && (
          <p class={styles['soft']}>{say('episodes.skipped.more', { count: others.length })}</p>
        )}
        <FollowUp
          {...{ client, session }}
          status="open"
          place={episodesToPrepare(episodes).filter(({ status }) => status === 'open').length}
        />
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
