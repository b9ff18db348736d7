import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import {
  Compartment,
  EditorState,
  type Extension,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import {
  crosshairCursor,
  dropCursor,
  EditorView,
  highlightSpecialChars,
  keymap,
  rectangularSelection,
  tooltips,
} from '@codemirror/view';
import { changesBetween } from '../../../../lib/domain/notes/merge-texts';
import { say } from '../../../../lib/words/index';
import { awaitedEnter } from './awaited-enter';
import { carryLinks } from './carry-links';
import { severalCursors } from './draw-cursors';
import type { EditorLinks } from './editor-links';
import { editorLook } from './editor-look';
import { editorWords } from './editor-words';
import { findKeys } from './find-keys';
import { doFold, type FoldDeed } from './fold-deeds';
import { foldMarks } from './fold-marks';
import { heedCapsLock } from './heed-caps-lock';
import { linkChips, linkKeys } from './link-chips';
import { linkCompletion } from './link-completion';
import { listKeys } from './list-keys';
import { menuLook } from './menu-look';
import { noteLanguage } from './note-language';
import { pasteFormatted } from './paste/paste-formatted';
import { matchKeys } from './select-matches';
import { type EditorInserts, slashMenu } from './slash-menu';
import { taskBoxes, taskKeys } from './task-boxes';
import { putTemplate } from './template-snippet';

/** What an editor begins with. */
interface EditorStart {
  /** An empty element of its own for each editor. */
  readonly host: HTMLElement;
  readonly text: string;
  /** Text, selection and undo as `keep` gave them; what differs from `text` was written since. */
  readonly kept: unknown;
  readonly label: string;
  readonly isSpellChecked: boolean;
  readonly isReadOnly: boolean;
  readonly links: EditorLinks;
  readonly inserts: EditorInserts;
  /** The text was changed by hand. */
  readonly onWrite: () => void;
}

/** A Markdown editor in a page. */
export interface NoteEditor {
  readonly text: () => string;
  /** Brings the text up to what another window wrote: cursor and folds stay, and undo does not take it back. */
  readonly follow: (text: string) => void;
  /** Puts another text in the place of this one, as if by hand: undo takes it back. */
  readonly replace: (text: string) => void;
  /** Brings a place of the text to the top, with the cursor there, and takes the focus. */
  readonly show: (at: number) => void;
  /** Begins an empty text with a template, its first field ready to be filled in. */
  readonly begin: (template: string) => void;
  /** Puts a template in the place of what is selected, on a line of its own. */
  readonly put: (template: string) => void;
  readonly fold: (deed: FoldDeed) => void;
  /** Selection and undo as plain data. */
  readonly keep: () => unknown;
  readonly setSpellCheck: (isOn: boolean) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

const FIELDS = { history: historyField };

/** Steps of undo that are kept. */
const MOST_STEPS = 500;

/** Opens an editor in a shadow root: there its styles need no exception from the page's policy. */
export function openEditor(start: EditorStart): NoteEditor {
  const root = start.host.attachShadow({ mode: 'open' });
  heedCapsLock(root);
  // What opens over the text may reach beyond the editor, which keeps all else within itself.
  const over = root.appendChild(document.createElement('div'));
  const attributes = new Compartment();
  const attributesOf = (isSpellChecked: boolean) =>
    EditorView.contentAttributes.of({
      'aria-label': start.label,
      tabindex: '0',
      spellcheck: String(isSpellChecked),
      autocomplete: 'off',
      autocorrect: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
    });
  const extensions: Extension = [
    attributes.of(attributesOf(start.isSpellChecked)),
    EditorState.readOnly.of(start.isReadOnly),
    EditorView.updateListener.of(({ docChanged, transactions }) => {
      const isByHand = transactions.some(
        (each) => each.docChanged && each.annotation(Transaction.remote) !== true,
      );
      if (docChanged && isByHand) start.onWrite();
    }),
    tooltips({ parent: over }),
    writingWith(start),
  ];
  const view = new EditorView({ state: firstState(start, extensions), parent: root, root });
  return {
    text: () => view.state.doc.toString(),
    follow: (text) => {
      view.dispatch(changesOfOthers(view.state, text));
    },
    replace: (text) => {
      view.dispatch({
        changes: [...changesBetween(view.state.doc.toString(), text)],
        userEvent: 'input',
      });
    },
    show: (at) => {
      const place = Math.min(at, view.state.doc.length);
      view.dispatch({
        selection: { anchor: place },
        effects: EditorView.scrollIntoView(place, { y: 'start' }),
      });
      view.focus();
    },
    begin: (template) => putTemplate(view, template, 0, view.state.doc.length),
    put: (template) => {
      const { from, to } = view.state.selection.main;
      const { text } = view.state.doc.lineAt(from);
      putTemplate(view, text.trim() === '' ? template : `\n\n${template}`, from, to);
      view.focus();
    },
    fold: (deed) => doFold(view, deed),
    keep: () => view.state.toJSON(FIELDS),
    setSpellCheck: (isOn) => view.dispatch({ effects: attributes.reconfigure(attributesOf(isOn)) }),
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

/** Keys the editor leaves alone: the page before and the one after, and a way to catch Tab, which takes Ctrl+Shift+M along. */
const LEFT_ALONE = ['Alt-ArrowLeft', 'Alt-ArrowRight', 'Ctrl-m'];

const writingWith = ({ links, inserts }: Pick<EditorStart, 'links' | 'inserts'>): Extension => [
  editorWords(),
  history({ minDepth: MOST_STEPS }),
  dropCursor(),
  highlightSpecialChars(),
  severalCursors(),
  rectangularSelection(),
  crosshairCursor(),
  EditorView.lineWrapping,
  noteLanguage(),
  listKeys,
  awaitedEnter,
  carryLinks(links),
  linkCompletion(links),
  slashMenu(inserts),
  autocompletion({
    icons: false,
    activateOnTypingDelay: 0,
    interactionDelay: 0,
  }),
  EditorState.phrases.of({ Completions: say('insert.menu') }),
  linkChips(links),
  foldMarks,
  pasteFormatted,
  search({ top: true }),
  highlightSelectionMatches(),
  // Tab is left to the page, so that the keyboard is never caught here.
  keymap.of([
    ...taskKeys,
    ...linkKeys(links),
    ...findKeys,
    ...matchKeys,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap.filter(({ key }) => !LEFT_ALONE.includes(key ?? '')),
  ]),
  taskBoxes,
  editorLook,
  menuLook,
];

function firstState({ text, kept }: EditorStart, extensions: Extension): EditorState {
  if (typeof kept !== 'object' || kept === null) return EditorState.create({ doc: text, extensions });
  try {
    const standing = EditorState.fromJSON(kept, { extensions }, FIELDS);
    return standing.update(changesOfOthers(standing, text)).state;
  } catch {
    // Kept by another version of the editor: undo begins anew.
    return EditorState.create({ doc: text, extensions });
  }
}

/** Brings a state up to a text; undo goes around it. */
function changesOfOthers(state: EditorState, text: string): TransactionSpec {
  return {
    changes: [...changesBetween(state.doc.toString(), text)],
    annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
  };
}
