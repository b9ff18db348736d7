import type { ComponentChildren } from 'preact';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Episode } from '../../lib/domain/practice/episode';
import { say } from '../../lib/words/index';
import { sayIntensity } from '../../lib/words/side-words';
import { EventGlyph } from '../charts/Glyph';
import { Button } from '../controls/Button';
import styles from './EpisodeItem.module.css';
import { sayEpisode, sayEpisodeStatus, sayRemark } from './episode-words';
import { useEpisodeSheet } from './use-episode-sheet';

interface EpisodeItemProps {
  readonly episode: Episode;
  readonly client: Client;
  readonly series: Series;
  /** A sentence on how to come back to it. */
  readonly hint?: string | undefined;
  /** What goes with that sentence. */
  readonly below?: ComponentChildren;
  /** Deeds besides opening its log. */
  readonly children?: ComponentChildren;
}

/** One episode to read: which strain, what was noticed, where it stands, and the remark about ratings since. */
export function EpisodeItem({ episode, client, series, hint, below, children }: EpisodeItemProps) {
  const openSheet = useEpisodeSheet();
  const what = sayEpisode(episode, series);
  const intensity = sayIntensity(episode, client);
  const remark = sayRemark(episode, series, client);
  const open = () => openSheet({ episodeId: episode.id, sessionId: episode.sessionId });
  return (
    <div class={styles['item']}>
      <p class={styles['what']}>
        <EventGlyph kind={episode.status === 'worked-through' ? 'repair' : 'strain'} />
        {what}
      </p>
      {episode.words !== '' && <p class={styles['words']}>{episode.words}</p>}
      {intensity !== null && <p class={styles['soft']}>{intensity}</p>}
      <p class={styles['soft']}>{sayEpisodeStatus(episode)}</p>
      {remark !== null && <p class={styles['soft']}>{remark}</p>}
      {hint !== undefined && <p>{hint}</p>}
      {below}
      <div class={styles['deeds']}>
        {children}
        <Button
          variant="quiet"
          aria-label={say('episodes.of', { deed: say('episodes.open'), what })}
          onClick={open}
        >
          {say('episodes.open')}
        </Button>
      </div>
    </div>
  );
}
