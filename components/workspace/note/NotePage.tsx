import { useMemo, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { headingsOf } from '../../../lib/domain/notes/outline';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useWishes } from '../../app/use-wishes';
import { Notice } from '../../controls/Notice';
import { useDocumentState } from '../documents/use-document-state';
import { withKnown } from '../inserts/templates';
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
  /** What could be taken back when it was last written, as JSON. */
  readonly undo: string | null;
  readonly isActive: boolean;
  readonly onText: (text: string) => void;
}

/** A note with its title and deeds, as it is written. */
export function NotePage({ note, undo, isActive, onText }: NotePageProps) {
  const { run, notify, now, areDraftsRefused } = useApp();
  const { id: noteId, clientId, sessionId, kind, text } = note.value;
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
  const togglePreview = () => setPreviewed(!isPreviewed);
  const toggleHistory = () => (isHistory ? setHistory(false) : void openHistory());
  useWishes(
    {
      preview: togglePreview,
      history: toggleHistory,
      fold: () => deeds.current?.fold('fold'),
      unfold: () => deeds.current?.fold('unfold'),
      'fold-all': () => deeds.current?.fold('fold-all'),
      'unfold-all': () => deeds.current?.fold('unfold-all'),
    },
    isActive,
  );
  useDocumentState({ kind: 'note', clientId, noteId }, { isDirty: state.isDirty, words });
  const put = (template: string) =>
    deeds.current?.put(withKnown(template, { date: formatDate(now()), clientId, sessionId }));
  useOutline(
    { kind: 'note', clientId, noteId },
    // In a template, the fields of another are text.
    { headings, show: (at) => deeds.current?.show(at), put: kind === 'template' ? undefined : put },
  );
  return (
    <article class={styles['page']}>
      <NoteHeader
        note={note.value}
        isActive={isActive}
        isPreviewed={isPreviewed}
        onPreview={togglePreview}
        isHistory={isHistory}
        onHistory={toggleHistory}
        save={save}
      />
      {state.error !== null && (
        <Notice tone="caution">
          {say(areDraftsRefused.value ? 'note.not-kept' : 'note.kept-not-saved', {
            why: errorSentence(state.error),
          })}
        </Notice>
      )}
      {isHistory && (
        <NoteHistory noteId={noteId} text={written} onRestore={(earlier) => void restore(earlier)} />
      )}
      <div class={styles['panes']} hidden={isHistory}>
        <NoteEditor
          note={note}
          undo={undo}
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
