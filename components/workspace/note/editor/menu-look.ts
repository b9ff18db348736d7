import { EditorView } from '@codemirror/view';

/** The look of links, tags, and the lists that open while one writes. */
export const menuLook = EditorView.theme({
  '.cm-link': {
    color: 'var(--accent)',
    background: 'var(--accent-soft)',
    borderRadius: 'var(--round-small)',
    padding: '0 0.25rem',
    cursor: 'pointer',
    textDecoration: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.1875rem',
  },
  '.cm-link[data-gone]': {
    color: 'var(--soft)',
    background: 'transparent',
    border: '1px dashed var(--line-strong)',
    textDecoration: 'none',
  },
  '.cm-link-loose': {
    color: 'var(--soft)',
    textDecoration: 'underline dashed 1px',
    textUnderlineOffset: '0.1875rem',
  },
  '.cm-tag, .cm-tag *': { color: 'var(--bond)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    background: 'var(--raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--round-small)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--sans)',
    fontSize: '0.9375rem',
    maxBlockSize: '16rem',
    maxInlineSize: 'min(28rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '0.75rem',
    alignItems: 'baseline',
    padding: '0.25rem 0.5rem',
    lineHeight: '1.4',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ink)',
    background: 'var(--accent-soft)',
    // Seen only where the system takes the ground away.
    outline: '2px solid transparent',
    outlineOffset: '-2px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li > .cm-completionLabel': {
    flex: '1 1 auto',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '.cm-completionDetail': {
    flex: 'none',
    marginInlineStart: '0',
    color: 'var(--soft)',
    fontStyle: 'normal',
    fontSize: '0.8125rem',
  },
});
