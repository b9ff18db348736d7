import { headlineOf, isReflection } from '../../../lib/domain/notes/note';
import type { CLIENT_DOCUMENTS, TargetOf } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { type PlainWordKey, say } from '../../../lib/words/index';
import { useNote, useSeries } from '../../app/use-records';
import { useWorkspace } from '../WorkspaceContext';

/** A client's label as it may be shown now. */
export function useClientLabel(clientId: string): string {
  return useClientNames()(clientId);
}

/** The labels of clients as they may be shown now. */
export function useClientNames(): (clientId: string) => string {
  const { heads, hidesLabels } = useWorkspace();
  return (clientId) =>
    hidesLabels
      ? say('workspace.label.hidden')
      : (heads.get(clientId)?.label ?? say('workspace.title.unknown'));
}

type ClientDocumentKind = (typeof CLIENT_DOCUMENTS)[number];

const CLIENT_DOCUMENT_NAMES: Readonly<Record<ClientDocumentKind, PlainWordKey>> = {
  goals: 'goals.title',
  episodes: 'episodes.title',
  frame: 'frame.title',
  trends: 'trends.title',
  progress: 'progress.title',
  'case-summary': 'summary.open',
};

/** "M.K. · Trends": a document of a client. */
export function sayClientDocument(kind: ClientDocumentKind, label: string): string {
  return say('workspace.title.of-client', { label, what: say(CLIENT_DOCUMENT_NAMES[kind]) });
}

/** The same, with the label as it may be shown now. */
export function useClientDocumentTitle({ kind, clientId }: TargetOf<ClientDocumentKind>): string {
  return sayClientDocument(kind, useClientLabel(clientId));
}

/** "M.K. · session 7", or the date where it was not held. */
export function useSessionTitle({ clientId, sessionId }: TargetOf<'session'>): string {
  const label = useClientLabel(clientId);
  const series = useSeries(clientId);
  const point = series?.ok ? series.value.find((each) => each.sessionId === sessionId) : undefined;
  if (!point) return label;
  const { number, at } = point;
  return number === null
    ? say('workspace.title.of-client', { label, what: formatDate(at) })
    : say('workspace.title.session', { label, number });
}

/** What a note goes by; one that shows no label shows no words of its own either. */
export function useNoteTitle({ noteId }: TargetOf<'note'>): string {
  const { hidesLabels } = useWorkspace();
  const note = useNote(noteId);
  if (!note?.ok || hidesLabels) return say('note.untitled');
  if (isReflection(note.value)) return say('reflect.note');
  return headlineOf(note.value) || say('note.untitled');
}
