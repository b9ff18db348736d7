import { EditorView } from '@codemirror/view';

const BAR = '.cm-panel.cm-search';
const at = (row: number, column: string) => ({ gridRow: `${row}`, gridColumn: column });

/**
 * The bar for finding and replacing as a grid, so that its two fields stand one above the other, each with its buttons beside it: in
 * a wide pane two lines, in a narrow one three, with the ways of looking between them.
 */
export const findBarLook = EditorView.theme({
  '.cm-panels.cm-panels-top': { containerType: 'inline-size' },
  [BAR]: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) repeat(4, auto)',
    gap: '0.375rem',
    alignItems: 'center',
    fontFamily: 'var(--sans)',
    padding: '0.5rem',
  },
  [`${BAR} :is(input, button, label)`]: { margin: '0' },
  [`${BAR} br`]: { display: 'none' },
  [`${BAR} .cm-textfield`]: { boxSizing: 'border-box', inlineSize: '100%', minInlineSize: '0' },
  [`${BAR} label`]: {
    display: 'flex',
    gap: '0.375rem',
    alignItems: 'center',
    minBlockSize: '1.75rem',
    fontSize: '0.875rem',
  },
  [`${BAR} label:has([name=case])`]: at(2, '1'),
  [`${BAR} label:has([name=word])`]: at(2, '2 / span 2'),
  [`${BAR} label:has([name=re])`]: at(2, '4 / span 2'),
  [`${BAR} [name=replace].cm-textfield`]: at(3, '1'),
  [`${BAR} [name=replace].cm-button`]: at(3, '2 / span 2'),
  [`${BAR} [name=replaceAll]`]: at(3, '4 / span 2'),
  [`${BAR} [name=close]`]: {
    ...at(1, '-2'),
    position: 'static',
    justifySelf: 'end',
    color: 'var(--ink)',
    fontSize: '1.25rem',
    inlineSize: '1.75rem',
    blockSize: '1.75rem',
  },
  '@container (inline-size >= 42rem)': {
    [BAR]: { gridTemplateColumns: 'minmax(0, 24rem) repeat(6, auto) 1fr' },
    [`${BAR} label`]: { marginInlineStart: '0.25rem' },
    [`${BAR} label:has([name=case])`]: at(1, '5'),
    [`${BAR} label:has([name=word])`]: at(1, '6'),
    [`${BAR} label:has([name=re])`]: at(1, '7'),
    [`${BAR} [name=replace].cm-textfield`]: at(2, '1'),
    [`${BAR} [name=replace].cm-button`]: at(2, '2 / span 2'),
    [`${BAR} [name=replaceAll]`]: { ...at(2, '4 / span 2'), justifySelf: 'start' },
  },
});
