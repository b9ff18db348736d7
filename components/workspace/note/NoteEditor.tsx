import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftAddress } from '../../../lib/commands/draft-addresses';
import { createUndoKeeper } from '../../../lib/store/note-undos';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { SpellCheckContext } from '../../controls/SpellCheckContext';
import { takeBeginning } from '../inserts/beginning';
import { useEditorInserts } from '../inserts/use-editor-inserts';
import { useEditorLinks } from '../links/use-editor-links';
import { useWorkspace } from '../WorkspaceContext';
import { type NoteEditor as Editor, openEditor } from './editor/open-editor';
import styles from './Note.module.css';
import { createNoteSaver, type NoteSaver, type StandingNote, startingText } from './note-saver';

interface NoteEditorProps {
  readonly note: StandingNote;
  /** What could be taken back when it was last written, as JSON. */
  readonly undo: string | null;
  readonly isActive: boolean;
  readonly onState: (state: { isDirty: boolean; error: unknown }) => void;
  /** Where to put what may be done with the text from outside. */
  readonly deeds: { current: TextDeeds | null };
  /** Told a moment after the text changed. */
  readonly onText: (text: string) => void;
}

/** What may be done with the text from outside the editor. */
export interface TextDeeds {
  /** Saves now; resolves with the text. */
  readonly save: () => Promise<string>;
  readonly replace: (text: string) => void;
  /** Brings a place of the text in sight and the cursor there. */
  readonly show: (at: number) => void;
  readonly put: Editor['put'];
  readonly fold: Editor['fold'];
}

/** Longest undo that is kept, in characters of JSON. */
const LONGEST_UNDO = 2_000_000;

/** Wait before what is shown beside the text follows it, in milliseconds. */
const FOLLOWING_PACE = 200;

/** The text of a note while it is written. */
export function NoteEditor({ note, undo, isActive, onState, onText, deeds }: NoteEditorProps) {
  const { run, notify, report } = useApp();
  const { drafts, store } = useVault();
  const { kept } = useWorkspace();
  const isSpellChecked = useContext(SpellCheckContext);
  const links = useEditorLinks(note.value);
  const inserts = useEditorInserts(note.value);
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
    const undos = createUndoKeeper(store, { noteId, clientId: note.clientId, onFailure: report });
    const keepUndo = () => {
      const standing = JSON.stringify(editor.keep());
      undos.keep(standing.length > LONGEST_UNDO ? '' : standing);
    };
    const editor = openEditor({
      host: element,
      text,
      kept: kept.get(place) ?? keptUndo(undo),
      label: say('note.text'),
      isSpellChecked,
      isReadOnly: false,
      links,
      inserts,
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
      onState: (state) => {
        if (!state.isDirty && state.error === null) keepUndo();
        onState(state);
      },
      onRestored: () => notify({ tone: 'info', text: say('note.restored-meanwhile') }),
    });
    parts.current = { editor, saver };
    deeds.current = {
      save: async () => {
        await saver.flush();
        return editor.text();
      },
      replace: editor.replace,
      show: editor.show,
      put: editor.put,
      fold: editor.fold,
    };
    if (text !== note.value.text) saver.wrote();
    onText(text);
    const beginning = takeBeginning(kept, noteId);
    if (beginning !== null && text === '') editor.begin(beginning);
    const stop = drafts.onArrival((addresses) => {
      if (addresses.has(draftAddress.note(noteId))) saver.arrived();
    });
    return () => {
      stop();
      clearTimeout(following);
      kept.set(place, editor.keep());
      onText(editor.text());
      void saver.flush().finally(undos.close);
      saver.close();
      editor.close();
      element.remove();
      parts.current = null;
    };
  }, []);

  useLayoutEffect(() => parts.current?.saver.stands(note), [note]);
  useEffect(() => parts.current?.editor.setSpellCheck(isSpellChecked), [isSpellChecked]);
  // As it is drawn: what is typed right away must not go elsewhere.
  useLayoutEffect(() => {
    if (isActive) parts.current?.editor.focus();
  }, []);
  return <div ref={host} class={styles['host']} />;
}

function keptUndo(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
