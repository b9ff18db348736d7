import { useMemo, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { headingsOf } from '../../../lib/domain/notes/outline';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Notice } from '../../controls/Notice';
import { useDocumentState } from '../documents/use-document-state';
import { useOutline } from '../outline/use-outline';
import { useKept } from '../use-kept';
import styles from './Note.module.css';
import { NoteEditor, type TextDeeds } from './NoteEditor';
import { NoteHeader } from './NoteHeader';
import { NoteHistory } from './note-history';
import type { StandingNote } from './note-saver';
import { NotePreview } from './preview/NotePreview';

interface NotePageProps {
  readonly note: StandingNote;
  readonly isActive: boolean;
  readonly onText: (text: string) => void;
}

/** A note with its title and deeds, as it is written. */
export function NotePage({ note, isActive, onText }: NotePageProps) {
  const { run, notify } = useApp();
  const { id: noteId, clientId, text } = note.value;
  const [state, setState] = useState<{ isDirty: boolean; error: unknown }>({ isDirty: false, error: null });
  const [written, setWritten] = useState(text);
  const words = useMemo(() => countWords(written), [written]);
  const headings = useMemo(() => headingsOf(written), [written]);
  const [isPreviewed, setPreviewed] = useKept('note-preview', false);
  const [isHistory, setHistory] = useState(false);
  const deeds = useRef<TextDeeds | null>(null);
  const save = async () => (await deeds.current?.save()) ?? text;
  // Saved first: what the note said last is among the versions then.
  const openHistory = async () => {
    await save();
    setHistory(true);
  };
  const restore = async (earlier: string) => {
    await save();
    const { ok } = await run('note.keep-version', { noteId });
    if (!ok) return;
    deeds.current?.replace(earlier);
    setHistory(false);
    notify({ tone: 'info', text: say('note.history.restored') });
  };
  useDocumentState({ kind: 'note', clientId, noteId }, { isDirty: state.isDirty, words });
  useOutline({ kind: 'note', clientId, noteId }, { headings, show: (at) => deeds.current?.show(at) });
  return (
    <article class={styles['page']}>
      <NoteHeader
        note={note.value}
        isPreviewed={isPreviewed}
        onPreview={() => setPreviewed(!isPreviewed)}
        isHistory={isHistory}
        onHistory={() => (isHistory ? setHistory(false) : void openHistory())}
        save={save}
      />
      {state.error !== null && (
        <Notice tone="caution">{say('note.kept-not-saved', { why: errorSentence(state.error) })}</Notice>
      )}
      {isHistory && (
        <NoteHistory noteId={noteId} text={written} onRestore={(earlier) => void restore(earlier)} />
      )}
      <div class={styles['panes']} hidden={isHistory}>
        <NoteEditor
          note={note}
          isActive={isActive}
          onState={setState}
          deeds={deeds}
          onText={(next) => {
            onText(next);
            setWritten(next);
          }}
        />
        {isPreviewed && <NotePreview text={written} />}
      </div>
    </article>
  );
}

/** Words as an eye counts them: runs of letters and digits. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
