import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { MergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorLook } from '../editor/editor-look';
import { editorWords } from '../editor/editor-words';

/** Two texts side by side, and what the sides are called. */
interface Comparison {
  /** An empty element of its own. */
  readonly host: HTMLElement;
  readonly before: string;
  readonly now: string;
  readonly labels: { readonly before: string; readonly now: string };
}

const LOOK = EditorView.theme({
  '&': { height: 'auto' },
  '.cm-content': { padding: '0.5rem 0' },
  '.cm-changedLine, .cm-insertedLine': { background: 'var(--caution-soft) !important' },
  '.cm-changedText, .cm-deletedText': {
    background: 'none !important',
    borderBlockEnd: '2px solid var(--caution)',
  },
  '.cm-changedLineGutter, .cm-deletedLineGutter': { background: 'var(--caution) !important' },
  '.cm-deletedChunk': { background: 'var(--caution-soft)' },
  '.cm-collapsedLines': { color: 'var(--soft)', background: 'var(--sunk) !important' },
  '.cm-collapsedLines:is(:before, :after)': { content: '""' },
});

/** Shows two texts side by side with what differs marked; stretches that are the same are folded. Gives the way to close it. */
export function openComparison({ host, before, now, labels }: Comparison): () => void {
  const root = host.attachShadow({ mode: 'open' });
  const side = (label: string): Extension => [
    editorWords(),
    EditorState.readOnly.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true' }),
    markdown({ base: markdownLanguage, completeHTMLTags: false }),
    editorLook,
    LOOK,
  ];
  const view = new MergeView({
    a: { doc: before, extensions: side(labels.before) },
    b: { doc: now, extensions: side(labels.now) },
    parent: root,
    root,
    collapseUnchanged: { margin: 2, minSize: 6 },
    gutter: true,
  });
  return () => view.destroy();
}
