import { useLayoutEffect } from 'preact/hooks';
import type { Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { TextField } from '../../controls/TextField';
import { useNoteTitle } from '../note/use-note-title';
import styles from './Explorer.module.css';

interface TitleFieldProps {
  readonly note: Note;
  /** Asked to go: by Enter, by leaving it, or by Escape, which changes nothing. */
  readonly onDone: () => void;
}

/** A note's title, changed where it stands in the tree. */
export function TitleField({ note, onDone }: TitleFieldProps) {
  const line = () => field.inputRef.current?.closest<HTMLElement>('[role="treeitem"]');
  const field = useNoteTitle(note, () => line()?.focus());
  useLayoutEffect(() => {
    field.inputRef.current?.focus();
    field.inputRef.current?.select();
  }, []);
  const onBlur = () => {
    field.onBlur();
    onDone();
  };
  // A click in the field is none on the line.
  const keep = (event: Event) => event.stopPropagation();
  return (
    <span class={styles['field']} onClick={keep} onDblClick={keep} onContextMenu={keep}>
      <TextField
        label={say('note.title')}
        isLabelHidden
        placeholder={say('note.title.hint')}
        {...field}
        onBlur={onBlur}
      />
    </span>
  );
}
