import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode, EpisodeStatus } from '../../../lib/domain/practice/episode';
import { isStanding } from '../../../lib/domain/practice/episode';
import { episodesToPrepare } from '../../../lib/domain/practice/episode-life';
import { readable } from '../../../lib/domain/practice/readable';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useEpisodes } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { EpisodeItem } from '../../records/EpisodeItem';
import { sayEpisode } from '../../records/episode-words';
import { FollowUp } from './FollowUp';
import { SkippedStrain } from './SkippedStrain';

interface EpisodesCardProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
}

/** What became of earlier strains: those that stand come back until a person settles them. */
export function EpisodesCard({ client, session, series }: EpisodesCardProps) {
  const opened = useEpisodes(client.id);
  if (!opened) return null;
  const episodes = readable(opened);
  const due = episodesToPrepare(episodes);
  const damaged = opened.length - episodes.length;
  const skipped = <SkippedStrain {...{ client, session, series, episodes }} />;
  if (due.length + damaged === 0) return skipped;
  return (
    <>
      <Card title={say('episodes.title')}>
        {due.map((episode) => (
          <EpisodeItem
            key={episode.id}
            {...{ episode, client, series }}
            hint={say(`episodes.follow.${episode.status}`)}
            below={
              <FollowUp {...{ client, session }} status={episode.status} place={placeAmong(due, episode)} />
            }
          >
            <Decisions {...{ episode, series, session }} />
          </EpisodeItem>
        ))}
        {damaged > 0 && <p>{say('episodes.many-damaged', { count: damaged })}</p>}
      </Card>
      {skipped}
    </>
  );
}

/** Which of those with the same status it is, so that no two are come back to with the same sentence. */
function placeAmong(episodes: readonly Episode[], episode: Episode): number {
  return episodes.filter(({ status }) => status === episode.status).indexOf(episode);
}

interface DecisionsProps {
  readonly episode: Episode;
  readonly series: Series;
  readonly session: Session | null;
}

/** The decisions that can be made without opening the log. */
function Decisions({ episode, series, session }: DecisionsProps) {
  const { run } = useApp();
  const what = sayEpisode(episode, series);
  const newest = series.findLast(({ number }) => number !== null);
  const decidedIn = session?.id ?? newest?.sessionId ?? null;
  const decide = (status: EpisodeStatus) =>
    void run('episode.decide', { episodeId: episode.id, status, base: episode.status, decidedIn });
  const named = (deed: string) => say('episodes.of', { deed, what });
  if (!isStanding(episode)) {
    const held = () => void run('episode.set-check', { episodeId: episode.id, checkDue: false });
    return (
      <Button variant="quiet" aria-label={named(say('episodes.held'))} onClick={held}>
        {say('episodes.held')}
      </Button>
    );
  }
  const others = (['worked-through', 'partly', 'not-wanted'] as const).filter(
    (status) => status !== episode.status,
  );
  return (
    <>
      {others.map((status) => (
        <Button
          key={status}
          variant="quiet"
          aria-label={named(say(`episode.status.${status}`))}
          onClick={() => decide(status)}
        >
          {say(`episode.status.${status}`)}
        </Button>
      ))}
    </>
  );
}
