import { useMemo, useRef } from 'preact/hooks';
import type { Note } from '../../../lib/domain/notes/note';
import { readable } from '../../../lib/domain/practice/readable';
import { findMatches, forgetMatches } from '../../../lib/places/match';
import type { Store } from '../../../lib/store/store';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { withoutLabels } from '../../records/hidden-labels';
import type { EditorInserts, InsertOffer } from '../note/editor/slash-menu';
import { useWorkspace } from '../WorkspaceContext';
import { sessionOffers, workOffers } from './insert-offers';
import { readOwnTemplates, templatesFor, withKnown } from './templates';

/** Lines offered at once: whoever looks for more types on. */
const MOST_OFFERS = 40;

/** What can be put into a note: templates, and what its client's records hold. The answer stays the same object while it is shown. */
export function useEditorInserts({ id, clientId, sessionId }: Note): EditorInserts {
  const { now } = useApp();
  const { store } = useVault();
  const { hidesLabels } = useWorkspace();
  const latest = useRef(hidesLabels);
  latest.current = hidesLabels;
  return useMemo(
    () => ({
      stock: async () => {
        const place = { clientId, sessionId, now: now(), hidesLabels: latest.current };
        const offers = await gather(store, place);
        return (words) => {
          const found = findMatches(offers, words, MOST_OFFERS).map(({ item }) => item);
          // The matcher keeps what it looked through; nothing of it is to outlive the lock.
          forgetMatches();
          return found;
        };
      },
    }),
    [id, clientId, sessionId],
  );
}

interface NotePlace extends Pick<Note, 'clientId' | 'sessionId'> {
  readonly now: number;
  readonly hidesLabels: boolean;
}

async function gather(store: Store, place: NotePlace): Promise<readonly InsertOffer[]> {
  const { clientId, sessionId, now, hidesLabels } = place;
  const own = await readOwnTemplates(store);
  const client = clientId === null ? null : await store.read('clients', clientId);
  const kind = client?.ok ? client.value.kind : 'therapy';
  const date = formatDate(now);
  const templates = templatesFor(kind, own).map(
    ({ title: label, text, isOwn }): InsertOffer => ({
      label,
      detail: say(isOwn ? 'template.own' : 'template.library'),
      text: withKnown(text, { date, clientId, sessionId }),
      isTemplate: true,
    }),
  );
  if (clientId === null || !client?.ok) return templates;
  const [sessions, episodes, goals] = await Promise.all([
    store.readOfClient('sessions', clientId),
    store.readOfClient('episodes', clientId),
    store.readOfClient('goals', clientId),
  ]);
  const shown = hidesLabels ? withoutLabels(client.value) : client.value;
  const material = {
    ...{ client: shown, sessionId, now },
    ...{ sessions: readable(sessions), episodes: readable(episodes), goals: readable(goals) },
  };
  return [...sessionOffers(material), ...templates, ...workOffers(material)];
}
