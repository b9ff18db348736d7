import { COMPONENTS } from '../../lib/domain/alliance/components';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Episode } from '../../lib/domain/practice/episode';
import { ratingsSince } from '../../lib/domain/practice/episode-remark';
import { formatDate, formatNames, formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { saySession } from './session-words';

/** Which strain it is: the session or day, what it was like, what it was about. */
export function sayEpisode({ sessionId, openedAt, kind, part }: Episode, series: Series): string {
  const point = series.find((each) => each.sessionId === sessionId);
  return formatNames([
    point ? saySession(point) : formatDate(openedAt),
    say(`episode.kind.${kind}`),
    ...(part === null ? [] : [say(`episode.part.${part}`)]),
  ]);
}

/** Where it stands, and since when. */
export function sayEpisodeStatus({ status, turns, openedAt }: Episode): string {
  const day = formatDate(turns.at(-1)?.at ?? openedAt);
  return say('episodes.turn', { status: say(`episode.status.${status}`), day });
}

/**
 * What the ratings of the first participant who is no young child have done since, as a remark; null where there are too few.
 */
export function sayRemark(episode: Episode, series: Series, client: Client): string | null {
  const rater = client.participants.find(({ role }) => role !== 'child')?.id;
  const since = rater === undefined ? null : ratingsSince(episode, series, rater);
  if (!since) return null;
  const component = COMPONENTS.find((each) => each === episode.part);
  return say(since.isWithin ? 'episode.remark.within' : 'episode.remark.outside', {
    component: component ? say(`component.${component}`) : say('episode.remark.all'),
    latest: formatValue(since.latest),
    low: formatValue(since.low),
    high: formatValue(since.high),
    count: since.count,
  });
}
