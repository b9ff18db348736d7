import { type LinkTarget, linkKey, linksIn } from '../../../lib/domain/notes/links';
import { headlineOf, isReflection, type Note } from '../../../lib/domain/notes/note';
import type { Target } from '../../../lib/places/targets';
import type { Store } from '../../../lib/store/store';
import { watchChanges } from '../../../lib/store/watch-changes';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { withoutIsolation } from '../../../lib/words/isolated';

/** What a link's target goes by now, and the document that shows it. */
export interface LinkPlace {
  readonly name: string;
  readonly place: Target;
}

/** Looks up what links point at, live. */
export interface LinkNames {
  /** Null where there is no such record, undefined until that is known; the first to ask starts the reading. */
  readonly lookUp: (target: LinkTarget) => LinkPlace | null | undefined;
  /** Told when something is known, or goes by another name; returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
  readonly end: () => void;
}

/** Tables on whose rows the name of a link hangs. */
const NAMING_TABLES = ['clients', 'heads', 'sessions', 'notes'] as const;
/** Several changes that come at once are read once, after so many milliseconds. */
const PACE = 50;

interface Known {
  readonly target: LinkTarget;
  readonly found: LinkPlace | null | undefined;
  /** Ids of the records it hangs on. */
  readonly ids: readonly string[];
}

/** Starts to look up links; `report` is told what fails. */
export function createLinkNames(store: Store, report: (error: unknown) => void): LinkNames {
  const known = new Map<string, Known>();
  const listeners = new Set<() => void>();
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;
  /** Whether its name is another now. */
  const readAgain = async (key: string): Promise<boolean> => {
    const before = known.get(key);
    if (!before) return false;
    const found = await readPlace(store, before.target);
    const ids = [
      before.target.id,
      ...(found && 'clientId' in found.place ? [found.place.clientId ?? ''] : []),
    ];
    known.set(key, { target: before.target, found, ids });
    return !isSame(before.found, found);
  };
  const readWaiting = async () => {
    timer = undefined;
    const keys = [...waiting];
    waiting.clear();
    const read = await Promise.allSettled(keys.map(readAgain));
    const isAnyNew = read.some((each) => each.status === 'fulfilled' && each.value);
    if (isOpen && isAnyNew) for (const listener of listeners) listener();
    const failed = read.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  };
  const wait = (key: string) => {
    waiting.add(key);
    timer ??= setTimeout(() => void readWaiting().catch(report), PACE);
  };
  const stop = watchChanges(store.database, NAMING_TABLES, (_table, isChanged) => {
    for (const [key, { ids }] of known) if (ids.some(isChanged)) wait(key);
  });
  return {
    lookUp: (target) => {
      const key = linkKey(target);
      const standing = known.get(key);
      if (standing) return standing.found;
      known.set(key, { target, found: undefined, ids: [target.id] });
      wait(key);
      return undefined;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end: () => {
      isOpen = false;
      stop();
      clearTimeout(timer);
      listeners.clear();
      known.clear();
    },
  };
}

/** The names of all that a text links to, by link key, as they are now: for a text that keeps them. */
export async function readLinkNames(store: Store, text: string): Promise<ReadonlyMap<string, string>> {
  const targets = linksIn(text).flatMap(({ target }) => target ?? []);
  const read = targets.map(async (target) => [linkKey(target), await readPlace(store, target)] as const);
  return new Map(
    (await Promise.all(read)).flatMap(([key, found]) => (found ? [[key, withoutIsolation(found.name)]] : [])),
  );
}

function isSame(one: LinkPlace | null | undefined, other: LinkPlace | null): boolean {
  if (!one || !other) return one === other;
  const keyOf = ({ place }: LinkPlace) => ('clientId' in place ? place.clientId : null);
  return one.name === other.name && keyOf(one) === keyOf(other);
}

/** What a link points at, read now; null where there is no such record. */
export async function readPlace(store: Store, { kind, id }: LinkTarget): Promise<LinkPlace | null> {
  if (kind === 'client') {
    const client = await store.read('clients', id);
    return client?.ok ? { name: client.value.label, place: { kind, clientId: id } } : null;
  }
  if (kind === 'session') return readSession(store, id);
  const note = await store.read('notes', id);
  return note?.ok ? placeOfNote(note.value) : null;
}

async function readSession(store: Store, sessionId: string): Promise<LinkPlace | null> {
  const session = await store.read('sessions', sessionId);
  if (!session?.ok) return null;
  const { clientId, startedAt } = session.value;
  const [client, series] = await Promise.all([store.read('clients', clientId), store.readSeries(clientId)]);
  const label = client?.ok ? client.value.label : say('workspace.title.unknown');
  const number = series?.ok ? series.value.find((point) => point.sessionId === sessionId)?.number : null;
  const name = number
    ? say('workspace.title.session', { label, number })
    : say('workspace.title.of-client', { label, what: formatDate(startedAt) });
  return { name, place: { kind: 'session', clientId, sessionId } };
}

/** What a note goes by in a link, and where it is shown. */
function placeOfNote(note: Note): LinkPlace {
  const { id: noteId, clientId } = note;
  const own = isReflection(note) ? say('reflect.note') : headlineOf(note);
  return { name: own || say('note.untitled'), place: { kind: 'note', clientId, noteId } };
}
