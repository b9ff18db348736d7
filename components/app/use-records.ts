import { useEffect, useRef } from 'preact/hooks';
import { recallRunning } from '../../lib/commands/running-session';
import type { Series } from '../../lib/domain/alliance/series';
import type { Note } from '../../lib/domain/notes/note';
import type { NoteHistory } from '../../lib/domain/notes/note-history';
import type { Action } from '../../lib/domain/practice/action';
import type { Client } from '../../lib/domain/practice/client';
import { earliestDue } from '../../lib/domain/practice/due-actions';
import type { Episode } from '../../lib/domain/practice/episode';
import type { Goal } from '../../lib/domain/practice/goal';
import type { Head, ListedHead } from '../../lib/domain/practice/head';
import { readable } from '../../lib/domain/practice/readable';
import type { Session } from '../../lib/domain/practice/session';
import type { Question } from '../../lib/domain/supervision/question';
import { DUE_SHELF } from '../../lib/platform/shelves';
import { watchUnfiledNotes } from '../../lib/store/note-records';
import type { OpenVault } from '../../lib/store/open-vault';
import { watchPractitioner } from '../../lib/store/practitioner-records';
import type { Opened } from '../../lib/store/sealed-rows';
import { useApp, useVault } from './AppContext';
import { useAtRest } from './use-at-rest';
import { useLive } from './use-live';

/** Every client's head, live; damaged ones are among them. Undefined until first read. What runs, and what is due, is told to the worker. */
export function useHeads(): Opened<Head>[] | undefined {
  const { report, now } = useApp();
  const vault = useVault();
  const heads = useLive('heads', () => vault.store.watchAll('heads'));
  const running = heads?.find((head) => head.ok && head.value.openSession?.isRunning);
  const runningId = running?.ok ? running.value.openSession?.id : undefined;
  useEffect(() => {
    if (runningId !== undefined) void recallRunning({ vault, now }, runningId).catch(report);
  }, [runningId]);
  const dueOn = heads && earliestDue(readable(heads));
  useEffect(() => {
    if (dueOn !== undefined) void (dueOn === null ? DUE_SHELF.clear() : DUE_SHELF.put(dueOn)).catch(report);
  }, [dueOn]);
  useRebuiltHeads(vault, heads);
  useAtRest(vault, heads !== undefined);
  return heads;
}

/** As much of every head as a list says, live; where the page began with no more than that, the heads follow it. */
export function useListedHeads(): readonly Opened<ListedHead>[] | undefined {
  const { store } = useVault();
  const heads = useHeads();
  const shown = useRef<{ listed: readonly Opened<ListedHead>[] | undefined } | null>(null);
  // Kept until the heads are there, for the store forgets it before that; not longer, for somebody may be deleted.
  if (heads) shown.current = { listed: undefined };
  shown.current ??= { listed: store.listed() };
  return heads ?? shown.current.listed;
}

const loadRebuild = () => import('../../lib/store/outdated-heads');

/** What an older version wrote is made anew from the records, once, while nothing else is to do. */
function useRebuiltHeads({ store, isReadOnly }: OpenVault, heads: readonly Opened<Head>[] | undefined): void {
  const { report } = useApp();
  const isAsked = useRef(false);
  useEffect(() => {
    if (!heads || isReadOnly || isAsked.current) return;
    let isShown = true;
    requestIdleCallback(() => {
      if (!isShown) return;
      const outdated = heads.flatMap(({ ok, id }) => (ok && store.isOutdated('heads', id) ? [id] : []));
      if (outdated.length === 0) return;
      isAsked.current = true;
      void loadRebuild()
        .then(({ rebuildHeads }) => rebuildHeads(store, outdated))
        .catch(report);
    });
    return () => {
      isShown = false;
    };
  }, [heads]);
}

/** One client's record, live; null if there is none. */
export function useClient(clientId: string | null): Opened<Client> | null | undefined {
  const { store } = useVault();
  return useLive(clientId && `client/${clientId}`, () => store.watch('clients', clientId ?? ''));
}

/** Everything the charts need of one client, live. */
export function useSeries(clientId: string | null): Opened<Series> | null | undefined {
  const { store } = useVault();
  return useLive(clientId && `series/${clientId}`, () => store.watchSeries(clientId ?? ''));
}

/** One session, live. */
export function useSession(sessionId: string | null): Opened<Session> | null | undefined {
  const { store } = useVault();
  return useLive(sessionId && `session/${sessionId}`, () => store.watch('sessions', sessionId ?? ''));
}

/** A client's sessions, live, in no order. */
export function useSessions(clientId: string | null): Opened<Session>[] | undefined {
  const { store } = useVault();
  return useLive(clientId && `sessions/${clientId}`, () => store.watchOfClient('sessions', clientId ?? ''));
}

/** A client's episodes, live. */
export function useEpisodes(clientId: string | null): Opened<Episode>[] | undefined {
  const { store } = useVault();
  return useLive(clientId && `episodes/${clientId}`, () => store.watchOfClient('episodes', clientId ?? ''));
}

/** A client's goals, live. */
export function useGoals(clientId: string | null): Opened<Goal>[] | undefined {
  const { store } = useVault();
  return useLive(clientId && `goals/${clientId}`, () => store.watchOfClient('goals', clientId ?? ''));
}

/** A client's agreed actions, live. */
export function useActions(clientId: string | null): Opened<Action>[] | undefined {
  const { store } = useVault();
  return useLive(clientId && `actions/${clientId}`, () => store.watchOfClient('actions', clientId ?? ''));
}

/** Every question for supervision, live, in no order. */
export function useQuestions(): Opened<Question>[] | undefined {
  const { store } = useVault();
  return useLive('questions', () => store.watchAll('questions'));
}

/** Every client's episodes, live, in no order. */
export function useAllEpisodes(): Opened<Episode>[] | undefined {
  const { store } = useVault();
  return useLive('episodes', () => store.watchAll('episodes'));
}

/** One note, live; null if there is none. */
export function useNote(noteId: string | null): Opened<Note> | null | undefined {
  const { store } = useVault();
  return useLive(noteId && `note/${noteId}`, () => store.watch('notes', noteId ?? ''));
}

/** A client's notes, reflections among them, live, in no order. */
export function useNotes(clientId: string | null): Opened<Note>[] | undefined {
  const { store } = useVault();
  return useLive(clientId && `notes/${clientId}`, () => store.watchOfClient('notes', clientId ?? ''));
}

/** Notes that belong to no client, live, in no order. */
export function useUnfiledNotes(): Opened<Note>[] | undefined {
  const { store } = useVault();
  return useLive('unfiled-notes', () => watchUnfiledNotes(store));
}

/** What a note said before, live; null if nothing was kept yet. */
export function useNoteHistory(noteId: string): Opened<NoteHistory> | null | undefined {
  const { store } = useVault();
  return useLive(`history/${noteId}`, () => store.watch('histories', noteId));
}

/** A session's reflection (its note has the session's id), live; null if none was written. */
export function useReflection(sessionId: string | null): Opened<Note> | null | undefined {
  return useNote(sessionId);
}

/** The practitioner's facts and page bindings, live. */
export function usePractitioner() {
  const { store } = useVault();
  return useLive('practitioner', () => watchPractitioner(store));
}
