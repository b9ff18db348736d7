import { FilePenLine } from 'lucide';
import { startFromMoment } from '../../lib/domain/practice/episode-start';
import type { Moment } from '../../lib/domain/practice/moment';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useEpisodes } from '../app/use-records';
import { formatSpan } from '../controls/format-span';
import { IconButton } from '../controls/IconButton';
import { useEpisodeSheet } from './use-episode-sheet';

/** The way from a marked strain to its episode: the one that was opened from it, or a new one. Nothing for other moments. */
export function MomentStrain({ session, moment }: { session: Session; moment: Moment }) {
  const open = useEpisodeSheet();
  const episodes = useEpisodes(moment.kind === 'strain' ? session.clientId : null);
  if (!episodes) return null;
  const written = episodes.find((each) => each.ok && each.value.momentId === moment.id);
  const time = formatSpan(Math.max(0, moment.at - session.startedAt));
  const about = written ? { episodeId: written.id } : { start: startFromMoment(moment) };
  return (
    <IconButton
      icon={FilePenLine}
      label={say(written ? 'session.strain.open' : 'session.strain.write', { time })}
      onClick={() => open({ sessionId: session.id, ...about })}
    />
  );
}
