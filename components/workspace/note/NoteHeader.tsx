import { Eye, EyeOff, History, Trash2 } from 'lucide';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { fixLinks, linkKey } from '../../../lib/domain/notes/links';
import { headlineOf, isReflection, type Note, type NoteKind } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { Segmented } from '../../controls/Segmented';
import { TextField } from '../../controls/TextField';
import { TakeToSupervision } from '../../records/TakeToSupervision';
import { readLinkNames } from '../links/link-names';
import { deleteNote } from './delete-note';
import { FileNote } from './FileNote';
import styles from './Note.module.css';

interface NoteHeaderProps {
  readonly note: Note;
  readonly isPreviewed: boolean;
  readonly onPreview: () => void;
  readonly isHistory: boolean;
  readonly onHistory: () => void;
  /** Saves what is written now and gives it. */
  readonly save: () => Promise<string>;
}

/** A note's title, what it is for, and its deeds. */
export function NoteHeader(props: NoteHeaderProps) {
  const { note, isPreviewed, onPreview, isHistory, onHistory, save } = props;
  const { run, notify } = useApp();
  const vault = useVault();
  const finish = async () => {
    const base = await save();
    const names = await readLinkNames(vault.store, base);
    const text = fixLinks(base, (target) => names.get(linkKey(target)) ?? null);
    await run('note.finish', { noteId: note.id, base, text });
  };
  const remove = async () => deleteNote({ run, notify }, vault, { ...note, text: await save() });
  const isTemplate = note.kind === 'template';
  return (
    <header class={styles['header']}>
      {isReflection(note) ? <h1>{say('reflect.note')}</h1> : <NoteTitle note={note} />}
      <div class={styles['deeds']}>
        <NoteFor note={note} />
        {note.kind === 'record' && (
          <Button title={say('note.finish.what')} onClick={() => void finish()}>
            {say('note.finish')}
          </Button>
        )}
        <Button
          aria-pressed={isPreviewed}
          icon={isPreviewed ? EyeOff : Eye}
          variant="quiet"
          onClick={onPreview}
        >
          {say('note.preview')}
        </Button>
        {!isTemplate && (
          <TakeToSupervision
            {...{ clientId: note.clientId, source: 'note', sourceId: note.id }}
            words={say('supervision.about.note', { title: headlineOf(note) || say('note.untitled') })}
          />
        )}
        {!isReflection(note) && !isTemplate && <FileNote note={note} save={save} />}
        <IconButton icon={History} label={say('note.history')} aria-pressed={isHistory} onClick={onHistory} />
        <IconButton icon={Trash2} label={say('note.delete')} onClick={() => void remove()} />
      </div>
    </header>
  );
}

function NoteTitle({ note }: { note: Note }) {
  const { run } = useApp();
  const { id: noteId, clientId, title } = note;
  const draft = useDraft(draftAddress.noteTitle(noteId), clientId ?? undefined, title);
  const rename = () => {
    if (draft.text !== title) void run('note.rename', { noteId, title: draft.text });
  };
  return (
    <div class={styles['title']}>
      <h1 class="visually-hidden">{headlineOf(note) || say('note.untitled')}</h1>
      <TextField
        label={say('note.title')}
        isLabelHidden
        placeholder={say('note.title.hint')}
        value={draft.text}
        onInput={draft.write}
        onBlur={rename}
        onKeyDown={(event) => {
          if (event.key === 'Enter') rename();
        }}
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
