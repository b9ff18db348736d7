import { FilePlus, LayoutTemplate, PencilLine } from 'lucide';
import type { Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { type NoteTemplate, templatesFor } from '../inserts/templates';
import { useBeginning } from '../inserts/use-beginning';
import { useOwnTemplates } from '../inserts/use-own-templates';
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
