import { useEffect, useRef } from 'preact/hooks';
import { undoRemoval } from '../../../lib/store/note-undos';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useNote } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { Notice } from '../../controls/Notice';
import type { DocumentProps } from '../documents/document';
import { FinishedNote } from './FinishedNote';
import styles from './Note.module.css';
import { NotePage } from './NotePage';
import type { StandingNote } from './note-saver';
import { useKeptUndo } from './use-kept-undo';

/** One note. If another window deletes it while it is written here, what was written stays and can be brought back. */
export function NoteDocument({ target, isActive }: DocumentProps<'note'>) {
  const opened = useNote(target.noteId);
  const last = useRef<StandingNote | null>(null);
  const written = useRef<string | null>(null);
  const { store } = useVault();
  const undo = useKeptUndo(target.noteId);
  if (opened?.ok) last.current = opened;
  useEffect(() => {
    // Another window deleted the note: what was kept here to take back goes with it.
    if (opened !== null || !last.current) return;
    void store.commit([undoRemoval(target.noteId)]).catch(() => undefined);
  }, [opened === null]);
  const { current: shown } = last;
  if ((opened === undefined && !shown) || undo === undefined) return null;
  if (opened && !opened.ok)
    return (
      <div class={styles['message']}>
        <Notice tone="caution">{say('note.damaged')}</Notice>
      </div>
    );
  if (!shown)
    return (
      <div class={styles['message']}>
        <EmptyState text={say('note.gone')} />
      </div>
    );
  return (
    <>
      {opened === null && <Gone standing={shown} text={() => written.current ?? shown.value.text} />}
      {/* A note that was filed elsewhere is drafted under another key from then on. */}
      {shown.value.finishedAt !== null ? (
        <FinishedNote key={shown.id} note={shown.value} isActive={isActive} />
      ) : (
        <NotePage
          key={`${shown.id}/${shown.value.clientId}`}
          note={shown}
          undo={undo}
          isActive={isActive}
          onText={(text) => {
            written.current = text;
          }}
        />
      )}
    </>
  );
}

function Gone({ standing, text }: { standing: StandingNote; text: () => string }) {
  const { run } = useApp();
  const bringBack = () => {
    const note = { ...standing.value, text: text() };
    void run('note.restore', { note, history: null, after: standing.revision });
  };
  return (
    <div class={styles['message']}>
      <Notice tone="caution">
        <p>{say('note.gone.written')}</p>
        <Button onClick={bringBack}>{say('note.bring-back')}</Button>
      </Notice>
    </div>
  );
}
