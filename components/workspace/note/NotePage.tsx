import { useMemo, useRef, useState } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { say } from '../../../lib/words/index';
import { Notice } from '../../controls/Notice';
import { useDocumentState } from '../documents/use-document-state';
import { useKept } from '../use-kept';
import styles from './Note.module.css';
import { NoteEditor } from './NoteEditor';
import { NoteHeader } from './NoteHeader';
import type { StandingNote } from './note-saver';
import { NotePreview } from './preview/NotePreview';

interface NotePageProps {
  readonly note: StandingNote;
  readonly isActive: boolean;
  readonly onText: (text: string) => void;
}

/** A note with its title and deeds, as it is written. */
export function NotePage({ note, isActive, onText }: NotePageProps) {
  const { id: noteId, clientId, text } = note.value;
  const [state, setState] = useState<{ isDirty: boolean; error: unknown }>({ isDirty: false, error: null });
  const [written, setWritten] = useState(text);
  const words = useMemo(() => countWords(written), [written]);
  const [isPreviewed, setPreviewed] = useKept('note-preview', false);
  const flush = useRef<() => Promise<string>>(() => Promise.resolve(text));
  useDocumentState({ kind: 'note', clientId, noteId }, { isDirty: state.isDirty, words });
  return (
    <article class={styles['page']}>
      <NoteHeader
        note={note.value}
        isPreviewed={isPreviewed}
        onPreview={() => setPreviewed(!isPreviewed)}
        save={() => flush.current()}
      />
      {state.error !== null && (
        <Notice tone="caution">{say('note.kept-not-saved', { why: errorSentence(state.error) })}</Notice>
      )}
      <div class={styles['panes']}>
        <NoteEditor
          note={note}
          isActive={isActive}
          onState={setState}
          flush={flush}
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
