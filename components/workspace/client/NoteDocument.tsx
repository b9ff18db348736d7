import { say } from '../../../lib/words/index';
import { useNote } from '../../app/use-records';
import { EmptyState } from '../../controls/EmptyState';
import { Notice } from '../../controls/Notice';
import { NoteText } from '../../records/NoteText';
import type { DocumentProps } from '../documents/document';
import styles from './ClientPage.module.css';

/** One note to read. */
export function NoteDocument({ target: { noteId } }: DocumentProps<'note'>) {
  const note = useNote(noteId);
  if (note === undefined) return null;
  return (
    <article class={styles['page']}>
      {note === null && <EmptyState text={say('workspace.note-gone')} />}
      {note && !note.ok && <Notice tone="caution">{say('reflect.note.damaged')}</Notice>}
      {note?.ok && <NoteText text={note.value.text} />}
    </article>
  );
}
