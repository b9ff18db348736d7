import { FilePlus, LayoutTemplate, PencilLine } from 'lucide';
import type { Note } from '../../../lib/domain/notes/note';
import { visitTarget } from '../../../lib/places/layout';
import { clientOf, type TargetOf } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { formatDate } from '../../records/session-words';
import { keepBeginning } from '../inserts/beginning';
import { type NoteTemplate, templatesFor, withKnown } from '../inserts/templates';
import { useOwnTemplates } from '../inserts/use-own-templates';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import type { PaletteList, PaletteRow } from './palette-row';

/** Templates to begin a note with, the way to make one, and one's own to change; read only while they are asked for. */
export function useTemplateRows(isWanted: boolean): PaletteList {
  const { context } = useApp();
  const own = useOwnTemplates(isWanted) ?? [];
  const begin = useBeginning();
  const kind = context.value.client?.kind ?? 'therapy';
  return {
    rows: isWanted ? rowsOf(templatesFor(kind, own), own, begin) : [],
    recent: [],
    none: say('palette.none.templates'),
  };
}

function rowsOf(
  templates: readonly NoteTemplate[],
  own: readonly Note[],
  { withTemplate, newTemplate, edit }: ReturnType<typeof useBeginning>,
): readonly PaletteRow[] {
  return [
    ...templates.map((template) => ({
      id: template.id,
      label: template.title,
      detail: say(template.isOwn ? 'template.own' : 'template.library'),
      icon: LayoutTemplate,
      choose: () => void withTemplate(template),
    })),
    {
      ...{ id: 'new', icon: FilePlus },
      ...{ label: say('template.new'), detail: say('template.new.detail') },
      choose: () => void newTemplate(),
    },
    ...own.map(({ id, title }) => ({
      ...{ id: `edit/${id}`, icon: PencilLine },
      label: say('template.edit', { title: title || say('template.untitled') }),
      choose: () => edit(id),
    })),
  ];
}

/** What choosing a line does: the note that comes of it is shown. */
function useBeginning() {
  const { run, newId, now, place } = useApp();
  const { kept } = useWorkspace();
  const change = useChangeLayout();
  const show = (clientId: string | null, noteId: string) => {
    const target: TargetOf<'note'> = { kind: 'note', clientId, noteId };
    change((layout) => visitTarget(layout, target));
  };
  return {
    withTemplate: async ({ text, noteKind: kind }: NoteTemplate) => {
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
