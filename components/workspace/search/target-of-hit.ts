import { HOME, type Target } from '../../../lib/places/targets';
import type { SearchHit } from '../../../lib/search/searcher';

/** The document in which a text that was found stands. */
export function targetOfHit({ id, kind, clientId, sessionId }: SearchHit): Target {
  if (kind === 'note') return { kind, clientId, noteId: id.slice(id.indexOf('/') + 1) };
  if (clientId === null) return HOME;
  if (kind === 'goal') return { kind: 'goals', clientId };
  const isOfSession = kind === 'session' || kind === 'prompt' || kind === 'reflection';
  return sessionId !== null && isOfSession
    ? { kind: 'session', clientId, sessionId }
    : { kind: 'client', clientId };
}
