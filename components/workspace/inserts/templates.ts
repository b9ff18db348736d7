import { linkText } from '../../../lib/domain/notes/links';
import type { Note } from '../../../lib/domain/notes/note';
import { fillFields } from '../../../lib/domain/notes/template-fields';
import type { ClientKind } from '../../../lib/domain/practice/client';
import { libraryTemplates } from '../../../lib/library/note-templates/index';
import { watchUnfiledNotes } from '../../../lib/store/note-records';
import type { Store } from '../../../lib/store/store';
import { say } from '../../../lib/words/index';

/** A template as it is offered, one's own or of the library. */
export interface NoteTemplate {
  readonly id: string;
  readonly title: string;
  readonly isOwn: boolean;
  /** What a note that begins with it is for. */
  readonly noteKind: 'private' | 'record';
  /** Markdown with fields (see `readTemplate`). */
  readonly text: string;
}

/** One's own templates by name, then those of the library in the order and the words of a kind of work. */
export function templatesFor(kind: ClientKind, own: readonly Note[]): readonly NoteTemplate[] {
  const mine = own
    .map(
      ({ id, title, text }): NoteTemplate => ({
        ...{ id, text, isOwn: true, noteKind: 'private' },
        title: title || say('template.untitled'),
      }),
    )
    .toSorted((one, other) => one.title.localeCompare(other.title));
  const theirs = libraryTemplates(kind).map(
    ({ id, title, noteKind, headings }): NoteTemplate => ({
      ...{ id, noteKind, isOwn: false },
      title: say(title),
      text: headings(kind)
        .map((heading) => `## ${say(heading)}\n\n{{}}\n`)
        .join('\n'),
    }),
  );
  return [...mine, ...theirs];
}

/** One's own templates as they stand now; damaged ones are left out. */
export async function readOwnTemplates(store: Store): Promise<readonly Note[]> {
  const source = watchUnfiledNotes(store);
  const notes = await source.open(await source.rows(await store.database.tables()));
  return notes.flatMap((note) => (note.ok && note.value.kind === 'template' ? [note.value] : []));
}

/** A template with what Beside knows of the note it goes into: `{{date}}`, `{{client}}` and `{{session}}`. */
export function withKnown(
  text: string,
  { date, clientId, sessionId }: { date: string; clientId: string | null; sessionId: string | null },
): string {
  const known = new Map([['date', date]]);
  if (clientId !== null) known.set('client', linkText({ kind: 'client', id: clientId }));
  if (sessionId !== null) known.set('session', linkText({ kind: 'session', id: sessionId }));
  return fillFields(text, known);
}
