import { withCommand } from '../../../lib/places/recent';
import { targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { type NoteTemplate, templatesFor } from '../inserts/templates';
import { useBeginning } from '../inserts/use-beginning';
import { useOwnTemplates } from '../inserts/use-own-templates';
import { useChangeLayout } from '../use-layout';
import { useWorkspace } from '../WorkspaceContext';
import type { PaletteRow } from './palette-row';

/** What can be done with each template, as commands: put it into the open note, begin a note with it. Read only while wanted. */
export function useTemplateDeeds(isWanted: boolean): readonly PaletteRow[] {
  const { context, place } = useApp();
  const { outlines } = useWorkspace();
  const own = useOwnTemplates(isWanted) ?? [];
  const { withTemplate } = useBeginning();
  const change = useChangeLayout();
  const { client, isReadOnly } = context.value;
  if (!isWanted || isReadOnly) return [];
  const templates = templatesFor(client?.kind ?? 'therapy', own);
  const put = outlines.value.get(targetKey(place.value.target))?.put;
  const rowOf = (id: string, label: string, deed: () => unknown): PaletteRow => ({
    ...{ id, label, detail: say('category.note') },
    choose: () => {
      change((layout) => ({ ...layout, used: withCommand(layout.used, id) }));
      deed();
    },
  });
  const into = (deed: NonNullable<typeof put>) =>
    templates.map((template) =>
      rowOf(`template.put/${template.id}`, say('palette.put', { title: template.title }), () =>
        deed(template.text),
      ),
    );
  const begun = templates.map((template: NoteTemplate) =>
    rowOf(`template.begin/${template.id}`, say('palette.begin', { title: template.title }), () =>
      withTemplate(template),
    ),
  );
  return [...begun, ...(put ? into(put) : [])];
}
