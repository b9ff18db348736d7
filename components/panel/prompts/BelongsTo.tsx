import { readable } from '../../../lib/domain/practice/readable';
import type { Session } from '../../../lib/domain/practice/session';
import type { Landed, PromptSaid } from '../../../lib/domain/prompts/prompt-said';
import { say } from '../../../lib/words/index';
import { useEpisodes, useSeries } from '../../app/use-records';
import { formatSpan } from '../../controls/format-span';
import { SelectField } from '../../controls/SelectField';
import { sayEpisode } from '../../records/episode-words';

interface BelongsToProps {
  readonly session: Session;
  readonly said: PromptSaid;
  readonly onChange: (change: Partial<Pick<Landed, 'momentId' | 'episodeId'>>) => void;
}

/** Which moment of the session a prompt belongs to, and which strain it was about. */
export function BelongsTo(props: BelongsToProps) {
  return (
    <>
      <OfMoment {...props} />
      <OfEpisode {...props} />
    </>
  );
}

function OfMoment({ session: { moments, startedAt }, said: { momentId }, onChange }: BelongsToProps) {
  const isGone = momentId !== null && !moments.some(({ id }) => id === momentId);
  if (moments.length === 0 && !isGone) return null;
  const options = [
    { value: '', label: say('landed.moment.none') },
    ...moments.map(({ id, kind, at }) => ({
      value: id,
      label: say('landed.moment.at', {
        kind: say(`moment.${kind}`),
        time: formatSpan(Math.max(0, at - startedAt)),
      }),
    })),
    ...(isGone ? [{ value: momentId, label: say('landed.moment.gone') }] : []),
  ];
  return (
    <SelectField
      label={say('landed.moment')}
      value={momentId ?? ''}
      options={options}
      onChange={(value) => onChange({ momentId: value === '' ? null : value })}
    />
  );
}

function OfEpisode({ session: { clientId }, said: { episodeId }, onChange }: BelongsToProps) {
  const opened = useEpisodes(clientId);
  const series = useSeries(clientId);
  if (!opened || !series?.ok) return null;
  const episodes = readable(opened);
  const isGone = episodeId !== null && !episodes.some(({ id }) => id === episodeId);
  if (episodes.length === 0 && !isGone) return null;
  const options = [
    { value: '', label: say('landed.episode.none') },
    ...episodes.map((episode) => ({ value: episode.id, label: sayEpisode(episode, series.value) })),
    ...(isGone ? [{ value: episodeId, label: say('landed.episode.gone') }] : []),
  ];
  return (
    <SelectField
      label={say('landed.episode')}
      value={episodeId ?? ''}
      options={options}
      onChange={(value) => onChange({ episodeId: value === '' ? null : value })}
    />
  );
}
