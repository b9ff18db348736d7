import { visitTarget } from '../../../lib/places/layout';
import { clientOf, type TargetOf } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import { keepBeginning } from './beginning';
import { type NoteTemplate, withKnown } from './templates';

/** The ways to begin a note with a template, and to make or change a template; the note that comes of it is shown. */
export function useBeginning() {
  const { run, newId, now, place } = useApp();
  const { kept } = useWorkspace();
  const change = useChangeLayout();
  const show = (clientId: string | null, noteId: string) => {
    const target: TargetOf<'note'> = { kind: 'note', clientId, noteId };
    change((layout) => visitTarget(layout, target));
  };
  return {
    withTemplate: async ({ text, noteKind: kind }: Pick<NoteTemplate, 'text' | 'noteKind'>) => {
      const noteId = newId();
      const { target } = place.value;
      const clientId = clientOf(target);
      const sessionId = target.kind === 'session' ? target.sessionId : null;
      keepBeginning(kept, noteId, withKnown(text, { date: formatDate(now()), clientId, sessionId }));
      const { ok } = await run('note.create', { deedId: noteId, clientId, sessionId, kind });
      if (ok) show(clientId, noteId);
    },
    newTemplate: async () => {
      const noteId = newId();
      const start = { kind: 'template', title: say('template.new.title') } as const;
      const { ok } = await run('note.create', { deedId: noteId, clientId: null, ...start });
      if (ok) show(null, noteId);
    },
    edit: (noteId: string) => show(null, noteId),
  };
}
