import { say } from '../../../lib/words/index';
import { useHeadings } from '../outline/use-headings';
import type { PaletteList } from './palette-row';

/** The headings of the document that has the attention, in their order; live while they are asked for. */
export function useHeadingRows(isAsked: boolean): PaletteList {
  const headings = useHeadings(isAsked);
  return {
    rows: headings.map(({ words, show }, index) => ({ id: `heading-${index}`, label: words, choose: show })),
    recent: [],
    none: say('palette.none.headings'),
  };
}
