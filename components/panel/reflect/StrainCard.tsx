import type { Client } from '../../../lib/domain/practice/client';
import { lastStrain, startFromMoment } from '../../../lib/domain/practice/episode-start';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useEpisodes, useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { EpisodeItem } from '../../records/EpisodeItem';
import { useEpisodeSheet } from '../../records/use-episode-sheet';
import styles from './reflect.module.css';

/** The episode log of this session: offered in a card where strain was marked, as a quiet button where none was. */
export function StrainCard({ client, session }: { client: Client; session: Session }) {
  const openSheet = useEpisodeSheet();
  const opened = useEpisodes(client.id);
  const series = useSeries(client.id);
  if (!opened || !series?.ok) return null;
  const own = opened.flatMap((episode) =>
    episode.ok && episode.value.sessionId === session.id ? [episode.value] : [],
  );
  const strain = lastStrain(session);
  const isWritten = own.some(({ momentId }) => momentId === strain?.id);
  const about = strain && !isWritten ? { start: startFromMoment(strain) } : {};
  const write = () => openSheet({ sessionId: session.id, ...about });
  const isMarked = session.moments.some(({ kind }) => kind === 'strain');
  if (!isMarked && own.length === 0) {
    return (
      <div>
        <Button variant="quiet" onClick={write}>
          {say('episodes.add')}
        </Button>
      </div>
    );
  }
  return (
    <Card title={say('episodes.title')}>
      <div class={styles['part']}>
        {own.map((episode) => (
          <EpisodeItem key={episode.id} {...{ episode, client }} series={series.value} />
        ))}
        {own.length === 0 && <p class={styles['soft']}>{say('episodes.reflect.hint')}</p>}
        <div>
          <Button variant={own.length === 0 ? 'secondary' : 'quiet'} onClick={write}>
            {say('episodes.add')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
