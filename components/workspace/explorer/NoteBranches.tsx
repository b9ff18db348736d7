import { LayoutTemplate, NotebookPen, NotebookText } from 'lucide';
import { isReflection, type Note } from '../../../lib/domain/notes/note';
import type { Opened } from '../../../lib/store/sealed-rows';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useNotes, useUnfiledNotes } from '../../app/use-records';
import { useBeginning } from '../inserts/use-beginning';
import { useOwnTemplates } from '../inserts/use-own-templates';
import { NoteItem } from './NoteItem';
import { TreeItem } from './TreeItem';

/** A client's notes; reflections stand with their sessions. */
export function NotesBranch({ clientId }: { clientId: string }) {
  const { run } = useApp();
  return (
    <TreeItem
      id={`client/${clientId}/notes`}
      level={2}
      label={say('note.notes')}
      icon={NotebookText}
      deeds={[{ id: 'new', label: say('note.new'), run: () => void run('note.new', { clientId }) }]}
      below={() => <ClientNotes clientId={clientId} />}
    />
  );
}

/** Notes that belong to no client. */
export function UnfiledBranch() {
  const { run } = useApp();
  return (
    <TreeItem
      id="unfiled"
      level={1}
      label={say('note.unfiled')}
      icon={NotebookPen}
      deeds={[{ id: 'new', label: say('note.new'), run: () => void run('note.new', { clientId: null }) }]}
      below={() => <UnfiledNotes />}
    />
  );
}

/** One's own templates, by name; those of the library are not changed. */
export function TemplatesBranch() {
  const { newTemplate } = useBeginning();
  return (
    <TreeItem
      id="templates"
      level={1}
      label={say('template.branch')}
      icon={LayoutTemplate}
      deeds={[{ id: 'new', label: say('template.new.title'), run: () => void newTemplate() }]}
      below={() => <Templates />}
    />
  );
}

function ClientNotes({ clientId }: { clientId: string }) {
  return <Notes notes={useNotes(clientId)} level={3} />;
}

function UnfiledNotes() {
  return <Notes notes={useUnfiledNotes()} level={2} />;
}

/** Newest first. A damaged one opens, and says so. */
function Notes({ notes, level }: { notes: Opened<Note>[] | undefined; level: number }) {
  const own =
    notes?.filter((note) => !note.ok || (!isReflection(note.value) && note.value.kind !== 'template')) ?? [];
  const shown = own.toSorted((one, other) => editedAt(other) - editedAt(one));
  return (
    <>
      {shown.map((note) => (
        <NoteItem
          key={note.id}
          {...{ note, level }}
          tail={note.ok && note.value.kind === 'record' ? say('note.kind.record') : undefined}
        />
      ))}
      {notes && shown.length === 0 && (
        <TreeItem id={`none/${level}`} level={level} label={say('note.none')} />
      )}
    </>
  );
}

function Templates() {
  const templates = useOwnTemplates();
  const { withTemplate } = useBeginning();
  const shown = templates?.toSorted((one, other) => one.title.localeCompare(other.title));
  return (
    <>
      {shown?.map((value) => (
        <NoteItem
          key={value.id}
          note={{ ok: true, id: value.id, value }}
          level={2}
          deeds={[
            {
              ...{ id: 'begin', label: say('template.begin') },
              run: () => void withTemplate({ text: value.text, noteKind: 'private' }),
            },
          ]}
        />
      ))}
      {shown?.length === 0 && <TreeItem id="none/templates" level={2} label={say('template.none')} />}
    </>
  );
}

function editedAt(note: Opened<Note>): number {
  return note.ok ? note.value.editedAt : 0;
}
