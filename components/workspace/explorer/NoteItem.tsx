import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { headlineOf, type Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import type { MenuItem } from '../../controls/menu-item';
import { useWorkspace } from '../WorkspaceContext';
import { TitleField } from './TitleField';
import { TreeItem } from './TreeItem';

/** What a line of the tree has to know of a note: one that is damaged, or what it holds. */
type KnownNote =
  | { readonly ok: true; readonly id: string; readonly value: Note }
  | { readonly ok: false; readonly id: string; readonly clientId?: string };

interface NoteItemProps {
  readonly note: KnownNote;
  readonly level: number;
  readonly tail?: ComponentChildren;
  /** What its menu offers first. */
  readonly deeds?: readonly MenuItem[];
}

/** A note or a template in the tree: F2 gives it another title in place, Delete deletes it. A finished note stays as it is. */
export function NoteItem({ note, level, tail, deeds = [] }: NoteItemProps) {
  const { hidesLabels } = useWorkspace();
  const [isRenamed, setRenamed] = useState(false);
  const remove = useRemoving();
  const value = note.ok ? note.value : null;
  const isChangeable = value !== null && value.finishedAt === null && !hidesLabels;
  const untitled = say(value?.kind === 'template' ? 'template.untitled' : 'note.untitled');
  const label = (value && !hidesLabels && headlineOf(value)) || untitled;
  const ways: readonly MenuItem[] = isChangeable
    ? [
        { id: 'rename', label: say('note.rename'), keys: 'F2', run: () => setRenamed(true) },
        { id: 'delete', label: say('note.delete.short'), keys: 'Delete', run: () => void remove(value) },
      ]
    : [];
  const clientId = note.ok ? note.value.clientId : (note.clientId ?? null);
  return (
    <TreeItem
      id={`note/${note.id}`}
      {...{ level, label, tail }}
      target={{ kind: 'note', clientId, noteId: note.id }}
      deeds={[...deeds, ...ways]}
      field={
        isRenamed && isChangeable ? <TitleField note={value} onDone={() => setRenamed(false)} /> : undefined
      }
    />
  );
}

function useRemoving() {
  const app = useApp();
  const vault = useVault();
  return async (note: Note) => {
    try {
      // What it needs of the editor's own code comes with the first note that goes.
      const { deleteSavedNote } = await import('../note/delete-note');
      await deleteSavedNote(app, vault, note);
    } catch (error) {
      app.report(error);
    }
  };
}
