import { useLayoutEffect, useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import type { Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { TextField } from '../../controls/TextField';
import styles from './Explorer.module.css';

interface TitleFieldProps {
  readonly note: Note;
  /** Asked to go: by Enter, by leaving it, or by Escape, which changes nothing. */
  readonly onDone: () => void;
}

/** A note's title, changed where it stands in the tree. */
export function TitleField({ note, onDone }: TitleFieldProps) {
  const { run } = useApp();
  const { id: noteId, clientId, title } = note;
  const draft = useDraft(draftAddress.noteTitle(noteId), clientId ?? undefined, title);
  const field = useRef<HTMLInputElement>(null);
  const isGivenUp = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const onBlur = () => {
    const wanted = field.current?.value ?? title;
    if (!isGivenUp.current && wanted !== title) void run('note.rename', { noteId, title: wanted });
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      isGivenUp.current = true;
      draft.write(title);
    }
    field.current?.closest<HTMLElement>('[role="treeitem"]')?.focus();
  };
  // A click in the field is none on the line.
  const keep = (event: Event) => event.stopPropagation();
  return (
    <span class={styles['field']} onClick={keep} onDblClick={keep} onContextMenu={keep}>
      <TextField
        label={say('note.title')}
        isLabelHidden
        placeholder={say('note.title.hint')}
        inputRef={field}
        value={draft.text}
        onInput={draft.write}
        {...{ onBlur, onKeyDown }}
      />
    </span>
  );
}
