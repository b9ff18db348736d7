import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorLook } from '../editor/editor-look';
import { editorWords } from '../editor/editor-words';

/** Two texts, and what they are called. */
interface Comparison {
  /** An empty element of its own. */
  readonly host: HTMLElement;
  readonly before: string;
  readonly now: string;
  readonly labels: { readonly before: string; readonly now: string; readonly since: string };
  /** No room for two sides: what was taken out stands among what is new. */
  readonly isNarrow: boolean;
}

const LOOK = EditorView.theme({
  '&': { height: 'auto' },
  '.cm-content': { padding: '0.5rem 0' },
  '.cm-changedLine, .cm-insertedLine': { background: 'var(--caution-soft) !important' },
  '.cm-changedText': { background: 'none !important', borderBlockEnd: '2px solid var(--caution)' },
  '.cm-deletedText': { background: 'none !important', textDecoration: 'line-through' },
  '.cm-changedLineGutter, .cm-deletedLineGutter': { background: 'var(--caution) !important' },
  '.cm-deletedChunk': { paddingInlineStart: '0.25rem', background: 'var(--caution-soft)' },
  '.cm-deletedChunk del, .cm-deletedLine': { textDecoration: 'line-through' },
  '.cm-collapsedLines': { color: 'var(--soft)', background: 'var(--sunk) !important' },
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: 'none' },
});

const FOLDED = { margin: 2, minSize: 6 };

/** Shows two texts with what differs marked; stretches that are the same are folded. Gives the way to close it. */
export function openComparison(comparison: Comparison): () => void {
  const root = comparison.host.attachShadow({ mode: 'open' });
  const view = comparison.isNarrow ? among(comparison, root) : beside(comparison, root);
  return () => view.destroy();
}

const sideCalled = (label: string): Extension => [
  editorWords(),
  EditorState.readOnly.of(true),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true' }),
  markdown({ base: markdownLanguage, completeHTMLTags: false }),
  editorLook,
  LOOK,
];

function beside({ before, now, labels }: Comparison, root: ShadowRoot): MergeView {
  return new MergeView({
    a: { doc: before, extensions: sideCalled(labels.before) },
    b: { doc: now, extensions: sideCalled(labels.now) },
    parent: root,
    root,
    collapseUnchanged: FOLDED,
    gutter: true,
  });
}

function among({ before, now, labels }: Comparison, root: ShadowRoot): EditorView {
  const changes = unifiedMergeView({
    original: before,
    mergeControls: false,
    allowInlineDiffs: true,
    collapseUnchanged: FOLDED,
  });
  return new EditorView({ doc: now, extensions: [sideCalled(labels.since), changes], parent: root, root });
}
