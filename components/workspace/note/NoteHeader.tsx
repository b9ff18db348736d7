import { useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { headlineOf, isReflection, type Note, type NoteKind } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useWishes } from '../../app/use-wishes';
import { Segmented } from '../../controls/Segmented';
import { TextField } from '../../controls/TextField';
import { focusDocument } from '../frame/focus-document';
import styles from './Note.module.css';
import { NoteDeeds, type NoteDeedsProps } from './NoteDeeds';

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
  const { run } = useApp();
  const { id: noteId, clientId, title } = note;
  const draft = useDraft(draftAddress.noteTitle(noteId), clientId ?? undefined, title);
  const field = useRef<HTMLInputElement>(null);
  const isGivenUp = useRef(false);
  const rename = () => {
    const wanted = draft.latest();
    if (wanted !== title && !isGivenUp.current) void run('note.rename', { noteId, title: wanted });
    isGivenUp.current = false;
  };
  useWishes(
    {
      rename: () => {
        field.current?.focus();
        field.current?.select();
      },
    },
    isActive,
  );
  // As in the tree: Enter keeps the title and Escape gives it up, and the text goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      isGivenUp.current = true;
      draft.write(title);
    }
    focusDocument();
  };
  return (
    <div class={styles['title']} title={title === '' ? say('note.title.what') : undefined}>
      <h1 class="visually-hidden">{headlineOf(note) || say('note.untitled')}</h1>
      <TextField
        label={say('note.title')}
        isLabelHidden
        placeholder={say('note.title.hint')}
        value={draft.text}
        onInput={draft.write}
        inputRef={field}
        onBlur={rename}
        onKeyDown={onKeyDown}
      />
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
