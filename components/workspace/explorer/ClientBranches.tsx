import { CalendarDays, ChartLine, FileText, Flag, Handshake, Presentation, Waves } from 'lucide';
import type { Episode } from '../../../lib/domain/practice/episode';
import { readable } from '../../../lib/domain/practice/readable';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useEpisodes, useSeries } from '../../app/use-records';
import { EventGlyph } from '../../charts/Glyph';
import { sayEpisode } from '../../records/episode-words';
import { TreeItem } from './TreeItem';

/** A client's sessions, newest first. */
export function SessionsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/sessions`}
      level={2}
      label={say('workspace.sessions')}
      icon={CalendarDays}
      below={() => <Sessions clientId={clientId} />}
    />
  );
}

function Sessions({ clientId }: { clientId: string }) {
  const series = useSeries(clientId);
  if (!series?.ok) return null;
  return (
    <>
      {series.value.toReversed().map(({ sessionId, number, at, strains }) => (
        <TreeItem
          key={sessionId}
          id={`session/${sessionId}`}
          level={3}
          label={
            number === null
              ? formatDate(at)
              : say('workspace.explorer.session', { number, date: formatDate(at) })
          }
          target={{ kind: 'session', clientId, sessionId }}
          tail={
            strains > 0 ? (
              <>
                <EventGlyph kind="strain" />
                {say('moment.strain')}
              </>
            ) : undefined
          }
        />
      ))}
    </>
  );
}

/** A client's strains and what became of them, newest first; each opens its log. */
export function EpisodesBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/episodes`}
      level={2}
      label={say('episodes.title')}
      icon={Waves}
      target={{ kind: 'episodes', clientId }}
      below={() => <Episodes clientId={clientId} />}
    />
  );
}

function Episodes({ clientId }: { clientId: string }) {
  const { place } = useApp();
  const opened = useEpisodes(clientId);
  const series = useSeries(clientId);
  if (!opened || !series?.ok) return null;
  /** Its log stands over the client's strains: a sheet is about the client who is shown. */
  const open = ({ id: episodeId, sessionId }: Episode) => {
    const sheet = { kind: 'episode', episodeId, sessionId } as const;
    place.value = { ...place.value, target: { kind: 'episodes', clientId }, clientId, sheet };
  };
  const episodes = readable(opened).toSorted((one, other) => other.openedAt - one.openedAt);
  if (episodes.length === 0)
    return <TreeItem id={`client/${clientId}/no-episode`} level={3} label={say('workspace.explorer.none')} />;
  return (
    <>
      {episodes.map((episode) => (
        <TreeItem
          key={episode.id}
          id={`episode/${episode.id}`}
          level={3}
          label={sayEpisode(episode, series.value)}
          tail={<EventGlyph kind={episode.status === 'worked-through' ? 'repair' : 'strain'} />}
          onOpen={() => open(episode)}
        />
      ))}
    </>
  );
}

/** The standing agreements with a client. */
export function FrameBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/frame`}
      level={2}
      label={say('frame.title')}
      icon={Handshake}
      target={{ kind: 'frame', clientId }}
    />
  );
}

/** A client's goals and agreed actions. */
export function GoalsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/goals`}
      level={2}
      label={say('goals.title')}
      icon={Flag}
      target={{ kind: 'goals', clientId }}
    />
  );
}

/** The page a client may see. */
export function ProgressBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/progress`}
      level={2}
      label={say('progress.title')}
      icon={Presentation}
      target={{ kind: 'progress', clientId }}
    />
  );
}

/** Ratings and outcomes over time, with what they can say. */
export function TrendsBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/trends`}
      level={2}
      label={say('trends.title')}
      icon={ChartLine}
      target={{ kind: 'trends', clientId }}
    />
  );
}

/** One page for supervision. */
export function SummaryBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/case-summary`}
      level={2}
      label={say('summary.open')}
      icon={FileText}
      target={{ kind: 'case-summary', clientId }}
    />
  );
}
