import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { readable } from '../../../lib/domain/practice/readable';
import { say } from '../../../lib/words/index';
import { useEpisodes } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { EpisodeItem } from '../../records/EpisodeItem';
import { useEpisodeSheet } from '../../records/use-episode-sheet';
import styles from './ClientPage.module.css';

/** Every strain that was written about and what became of it, newest first. */
export function EpisodeList({ client, series }: { client: Client; series: Series }) {
  const openSheet = useEpisodeSheet();
  const opened = useEpisodes(client.id);
  const episodes = readable(opened).sort((one, other) => other.openedAt - one.openedAt);
  const damaged = (opened ?? []).length - episodes.length;
  const write = () => openSheet({ sessionId: null });
  const aside = (
    <Button variant="quiet" onClick={write}>
      {say('episodes.add')}
    </Button>
  );
  return (
    <Card title={say('episodes.title')} aside={aside}>
      <div class={styles['part']}>
        {opened?.length === 0 && <p class={styles['soft']}>{say('episodes.none')}</p>}
        {episodes.map((episode) => (
          <EpisodeItem key={episode.id} {...{ episode, client, series }} />
        ))}
        {damaged > 0 && <p class={styles['soft']}>{say('episodes.many-damaged', { count: damaged })}</p>}
      </div>
    </Card>
  );
}
