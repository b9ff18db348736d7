import type { Workspace } from '../WorkspaceContext';

const keyOf = (noteId: string) => `note-beginning/${noteId}`;

/** Remembers the template that a new note begins with until its editor opens. */
export function keepBeginning(kept: Workspace['kept'], noteId: string, template: string): void {
  kept.set(keyOf(noteId), template);
}

/** The template a note begins with, once; null where it begins with nothing. */
export function takeBeginning(kept: Workspace['kept'], noteId: string): string | null {
  const template = kept.get(keyOf(noteId)) as string | undefined;
  kept.delete(keyOf(noteId));
  return template ?? null;
}
