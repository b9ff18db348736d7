import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { SpellCheckContext } from '../../controls/SpellCheckContext';
import { useWorkspace } from '../WorkspaceContext';
import { type NoteEditor as Editor, openEditor } from './editor/open-editor';
import styles from './Note.module.css';
import { createNoteSaver, type NoteSaver, type StandingNote, startingText } from './note-saver';

interface NoteEditorProps {
  readonly note: StandingNote;
  readonly isActive: boolean;
  readonly onState: (state: { isDirty: boolean; error: unknown }) => void;
  /** Where to put the way to save now; it resolves with the text. */
  readonly flush: { current: () => Promise<string> };
  /** Told a moment after the text changed. */
  readonly onText: (text: string) => void;
}

/** Wait before what is shown beside the text follows it, in milliseconds. */
const FOLLOWING_PACE = 200;

/** The text of a note while it is written. */
export function NoteEditor({ note, isActive, onState, onText, flush }: NoteEditorProps) {
  const { run } = useApp();
  const { drafts, store } = useVault();
  const { kept } = useWorkspace();
  const isSpellChecked = useContext(SpellCheckContext);
  const host = useRef<HTMLDivElement>(null);
  const parts = useRef<{ editor: Editor; saver: NoteSaver } | null>(null);
  const { id: noteId } = note;
  const place = `note-editor/${noteId}`;

  useLayoutEffect(() => {
    if (!host.current) return;
    const text = startingText(note.value, drafts);
    const element = document.createElement('div');
    element.className = styles['editor'] ?? '';
    element.dataset['editor'] = '';
    host.current.append(element);
    let following: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(following);
      following = setTimeout(() => onText(editor.text()), FOLLOWING_PACE);
    };
    const editor = openEditor({
      host: element,
      text,
      kept: kept.get(place),
      label: say('note.text'),
      isSpellChecked,
      isReadOnly: false,
      onWrite: () => {
        saver.wrote();
        follow();
      },
    });
    const saver = createNoteSaver({
      note,
      drafts,
      run,
      recall: () => store.recall('notes', noteId),
      text: editor.text,
      follow: (next) => {
        editor.follow(next);
        follow();
      },
      onState,
    });
    parts.current = { editor, saver };
    flush.current = async () => {
      await saver.flush();
      return editor.text();
    };
    if (text !== note.value.text) saver.wrote();
    onText(text);
    const stop = drafts.onArrival((addresses) => {
      if (addresses.has(draftAddress.note(noteId))) saver.arrived();
    });
    return () => {
      stop();
      clearTimeout(following);
      kept.set(place, editor.keep());
      onText(editor.text());
      void saver.flush();
      saver.close();
      editor.close();
      element.remove();
      parts.current = null;
    };
  }, []);

  useLayoutEffect(() => parts.current?.saver.stands(note), [note]);
  useEffect(() => parts.current?.editor.setSpellCheck(isSpellChecked), [isSpellChecked]);
  useEffect(() => {
    if (isActive) parts.current?.editor.focus();
  }, []);
  return <div ref={host} class={styles['host']} />;
}
