import { NotebookPen, NotebookText } from 'lucide';
import { headlineOf, isReflection, type Note } from '../../../lib/domain/notes/note';
import type { Opened } from '../../../lib/store/sealed-rows';
import { say } from '../../../lib/words/index';
import { useNotes, useUnfiledNotes } from '../../app/use-records';
import { useWorkspace } from '../WorkspaceContext';
import { TreeItem } from './TreeItem';

/** A client's notes; reflections stand with their sessions. */
export function NotesBranch({ clientId }: { clientId: string }) {
  return (
    <TreeItem
      id={`client/${clientId}/notes`}
      level={2}
      label={say('note.notes')}
      icon={NotebookText}
      below={() => <ClientNotes clientId={clientId} />}
    />
  );
}

/** Notes that belong to no client. */
export function UnfiledBranch() {
  return (
    <TreeItem
      id="unfiled"
      level={1}
      label={say('note.unfiled')}
      icon={NotebookPen}
      below={() => <UnfiledNotes />}
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
  const { hidesLabels } = useWorkspace();
  const own =
    notes?.filter((note) => !note.ok || (!isReflection(note.value) && note.value.kind !== 'template')) ?? [];
  const shown = own.toSorted((one, other) => editedAt(other) - editedAt(one));
  return (
    <>
      {shown.map((note) => (
        <TreeItem
          key={note.id}
          id={`note/${note.id}`}
          level={level}
          label={(note.ok && !hidesLabels && headlineOf(note.value)) || say('note.untitled')}
          target={{ kind: 'note', clientId: note.clientId ?? null, noteId: note.id }}
          tail={note.ok && note.value.kind === 'record' ? say('note.kind.record') : undefined}
        />
      ))}
      {notes && shown.length === 0 && (
        <TreeItem id={`none/${level}`} level={level} label={say('note.none')} />
      )}
    </>
  );
}

function editedAt(note: Opened<Note>): number {
  return note.ok ? note.value.editedAt : 0;
}
