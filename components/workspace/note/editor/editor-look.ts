import { HighlightStyle } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { findBarLook } from './find-bar-look';
import { highlighting } from './highlighting';

/** The editor's look, from the tokens alone, so that it follows every theme. */
const LOOK = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'transparent', fontSize: '1rem' },
  // The editor alone: what opens over the text has the rest of its look.
  '&.cm-editor': { contain: 'var(--contained)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--sans)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': {
    caretColor: 'var(--ink)',
    padding: '0.5rem 0 40vh',
    maxInlineSize: '46rem',
    minInlineSize: '0',
    overflowWrap: 'anywhere',
  },
  // A line is laid out and painted by itself, so that a key paints its own line anew.
  '.cm-line': { padding: '0 0.75rem 0 0.25rem', contain: 'layout style' },
  '.cm-cursor, .cm-dropCursor': { borderInlineStartColor: 'var(--ink)', borderInlineStartWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-soft)',
  },
  '.cm-gutters': { background: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-foldGutter .cm-gutterElement': { inlineSize: '1.25rem', textAlign: 'center', cursor: 'pointer' },
  '.cm-foldPlaceholder': {
    color: 'var(--soft)',
    background: 'var(--sunk)',
    border: '1px solid var(--line)',
    padding: '0 0.375rem',
  },
  '.cm-searchMatch': { background: 'var(--caution-soft)', outline: '1px solid var(--caution)' },
  '.cm-searchMatch-selected': { background: 'var(--accent-soft)', outline: '2px solid var(--accent)' },
  '.cm-selectionMatch': { background: 'var(--sunk)' },
  '.cm-panels': { color: 'var(--ink)', background: 'var(--raised)', borderColor: 'var(--line)' },
  '.cm-panels.cm-panels-top': { borderBlockEnd: '1px solid var(--line)' },
  '.cm-textfield, .cm-button': {
    minBlockSize: '1.75rem',
    fontFamily: 'inherit',
    color: 'var(--ink)',
    background: 'var(--paper)',
    backgroundImage: 'none',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--round-small)',
    fontSize: '0.875rem',
    padding: '0.25rem 0.5rem',
  },
  ':is(.cm-textfield, .cm-button, [name=close], .cm-panel input):focus-visible': {
    outline: 'var(--focus-width) solid var(--focus)',
    outlineOffset: '1px',
  },
  '.cm-task': {
    display: 'inline-block',
    inlineSize: '1rem',
    blockSize: '1rem',
    verticalAlign: 'text-bottom',
    marginBlockEnd: '0.0625rem',
    border: '1.5px solid var(--line-strong)',
    borderRadius: '0.1875rem',
    cursor: 'pointer',
    lineHeight: '0.875rem',
    textAlign: 'center',
    fontSize: '0.875rem',
  },
  '.cm-task[data-done]': {
    color: 'var(--on-accent)',
    background: 'var(--accent)',
    borderColor: 'var(--accent)',
  },
  // Where the system chooses the colours, the tick is drawn in them, not on a ground that is taken away.
  '@media (forced-colors: active)': {
    '.cm-task[data-done]': {
      forcedColorAdjust: 'none',
      color: 'Canvas',
      background: 'CanvasText',
      borderColor: 'CanvasText',
    },
  },
  '.cm-table': { fontFamily: 'var(--mono)', fontSize: '0.9375rem' },
  '.cm-quote': { borderInlineStart: '3px solid var(--line-strong)' },
});

/** What each part of Markdown looks like. */
export const MARKDOWN = HighlightStyle.define([
  { tag: tags.heading1, fontSize: '1.5rem', fontWeight: '650', lineHeight: '1.3' },
  { tag: tags.heading2, fontSize: '1.25rem', fontWeight: '650', lineHeight: '1.35' },
  { tag: tags.heading3, fontSize: '1.125rem', fontWeight: '650' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], fontWeight: '650' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--soft)' },
  { tag: [tags.link, tags.url], color: 'var(--task)', textDecoration: 'underline' },
  { tag: tags.monospace, fontFamily: 'var(--mono)', background: 'var(--sunk)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.labelName], color: 'var(--soft)' },
]);

/** How the text looks while it is written. */
export const editorLook: Extension = [LOOK, findBarLook, highlighting(MARKDOWN)];
