import { headlineOf, isReflection, type Note, type NoteKind } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useWishes } from '../../app/use-wishes';
import { Segmented } from '../../controls/Segmented';
import { TextField } from '../../controls/TextField';
import { focusDocument } from '../frame/focus-document';
import styles from './Note.module.css';
import { NoteDeeds, type NoteDeedsProps } from './NoteDeeds';
import { useNoteTitle } from './use-note-title';

/** A note's title, what it is for, and its deeds. */
export function NoteHeader(props: NoteDeedsProps) {
  const { note, isActive } = props;
  return (
    <header class={styles['header']}>
      {isReflection(note) ? <h1>{say('reflect.note')}</h1> : <NoteTitle {...{ note, isActive }} />}
      <NoteDeeds {...props}>
        <NoteFor note={note} />
      </NoteDeeds>
    </header>
  );
}

function NoteTitle({ note, isActive }: Pick<NoteDeedsProps, 'note' | 'isActive'>) {
  // As in the tree; from here the text goes on.
  const field = useNoteTitle(note, focusDocument);
  const rename = () => {
    field.inputRef.current?.focus();
    field.inputRef.current?.select();
  };
  useWishes({ rename }, isActive);
  return (
    <div class={styles['title']} title={note.title === '' ? say('note.title.what') : undefined}>
      <h1 class="visually-hidden">{headlineOf(note) || say('note.untitled')}</h1>
      <TextField label={say('note.title')} isLabelHidden placeholder={say('note.title.hint')} {...field} />
    </div>
  );
}

function NoteFor({ note }: { note: Note }) {
  const { run } = useApp();
  const { id: noteId, kind } = note;
  if (isReflection(note)) return <p class={styles['what']}>{say('note.kind.reflection')}</p>;
  if (kind === 'template') return <p class={styles['what']}>{say('note.kind.template')}</p>;
  return (
    <div title={say(`note.kind.${kind}.what`)}>
      <Segmented<NoteKind>
        label={say('note.kind')}
        isLabelHidden
        value={kind}
        options={[
          { value: 'private', label: say('note.kind.private') },
          { value: 'record', label: say('note.kind.record') },
        ]}
        onChange={(chosen) => void run('note.set-kind', { noteId, kind: chosen })}
      />
    </div>
  );
}
