import type { Client } from '../../domain/practice/client';
import type { Episode } from '../../domain/practice/episode';
import {
  decideEpisode,
  emptyEpisodeForm,
  openEpisode,
  setEpisodeCheck,
} from '../../domain/practice/episode-life';
import type { Session } from '../../domain/practice/session';
import type { Chance } from './random';
import { SAMPLE_EPISODE } from './sample-words';

/** The newest strain that was repaired in its session, written about and worked through by the one after. */
export function episodesOf(
  chance: Chance,
  { id: clientId }: Client,
  sessions: readonly Session[],
): Episode[] {
  const held = sessions.filter(({ attendance, status }) => attendance === 'held' && status === 'finished');
  const before = held.slice(0, -1);
  const at = before.findLastIndex(({ moments }) => moments.some(({ kind }) => kind === 'repair'));
  const [session, next] = [held[at], held[at + 1]];
  if (!session || !next) return [];
  const form = { ...emptyEpisodeForm('moment'), ...SAMPLE_EPISODE };
  const now = session.endedAt ?? session.startedAt;
  const strain = session.moments.find(({ kind }) => kind === 'strain');
  const named = { id: chance.id(), clientId, sessionId: session.id, momentId: strain?.id ?? null };
  const opened = openEpisode(form, { ...named, now });
  const later = next.endedAt ?? next.startedAt;
  const settled = decideEpisode(opened, 'worked-through', { now: later, sessionId: next.id });
  return [setEpisodeCheck(settled, false, later)];
}
