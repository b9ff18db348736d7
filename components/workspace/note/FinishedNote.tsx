import { History } from 'lucide';
import { useState } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { headlineOf, type Note } from '../../../lib/domain/notes/note';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useDraft } from '../../app/use-draft';
import { useWishes } from '../../app/use-wishes';
import { Button } from '../../controls/Button';
import { IconButton } from '../../controls/IconButton';
import { Notice } from '../../controls/Notice';
import { TextArea } from '../../controls/TextArea';
import { formatWhen } from '../../records/session-words';
import { useTakeToSupervision } from '../../records/TakeToSupervision';
import styles from './Note.module.css';
import { NoteHistory } from './note-history';
import { NotePreview } from './preview/NotePreview';

/** A finished note for the record: to read, with what was added since, and room to add more. */
export function FinishedNote({ note, isActive }: { note: Note; isActive: boolean }) {
  const { text, finishedAt, amendments } = note;
  const title = headlineOf(note) || say('note.untitled');
  const [isHistory, setHistory] = useState(false);
  const toggleHistory = () => setHistory(!isHistory);
  const take = useTakeToSupervision();
  const words = say('supervision.about.note', { title });
  const taken = { clientId: note.clientId, source: 'note', sourceId: note.id, words } as const;
  useWishes({ history: toggleHistory, supervision: () => take(taken) }, isActive);
  return (
    <article class={styles['page']}>
      <header class={styles['header']}>
        <h1>{title}</h1>
        <p class={styles['what']}>{say('note.finished', { at: formatWhen(finishedAt ?? 0) })}</p>
        <IconButton
          icon={History}
          label={say('note.history')}
          aria-pressed={isHistory}
          onClick={toggleHistory}
        />
      </header>
      {isHistory && <NoteHistory noteId={note.id} text={text} />}
      <div class={styles['finished']} hidden={isHistory}>
        <Unsaved note={note} />
        <NotePreview text={text} />
        <section class={styles['amendments']} aria-label={say('note.amendments')}>
          <h2>{say('note.amendments')}</h2>
          {amendments.map(({ id, at, words }) => (
            <div key={id} class={styles['amendment']}>
              <p class={styles['what']}>{formatWhen(at)}</p>
              <p>{words}</p>
            </div>
          ))}
          <AmendmentForm note={note} />
        </section>
      </div>
    </article>
  );
}

function AmendmentForm({ note }: { note: Note }) {
  const { run, newId } = useApp();
  const { id: noteId, clientId } = note;
  const draft = useDraft(draftAddress.amendment(noteId), clientId ?? undefined);
  const add = async () => {
    const words = draft.take();
    if (words === '') return;
    const { ok } = await run('note.amend', { noteId, deedId: newId(), words });
    if (!ok) draft.giveBack(words);
  };
  return (
    <>
      <TextArea
        label={say('note.amendment')}
        hint={say('note.amendment.hint')}
        value={draft.text}
        onInput={draft.write}
      />
      <Button onClick={() => void add()}>{say('note.amend')}</Button>
    </>
  );
}

/** What another window had written and could not save before the note was finished. */
function Unsaved({ note }: { note: Note }) {
  const { drafts } = useVault();
  const left = drafts.recall(draftAddress.note(note.id));
  if (left === undefined || left === note.text) return null;
  return (
    <Notice tone="caution">
      <p>{say('note.finished.unsaved')}</p>
      <p class={styles['left']}>{left}</p>
    </Notice>
  );
}
