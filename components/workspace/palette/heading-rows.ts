import { say } from '../../../lib/words/index';
import { focusOn } from '../../controls/rescue-focus';
import type { PaletteList } from './palette-row';

/** The headings of the document that has the attention, in their order. */
export function headingRows(): PaletteList {
  const pane = document.querySelector('[data-group][data-active] [role="tabpanel"]');
  const headings = [...(pane?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];
  return {
    rows: headings
      .filter((heading) => heading.getClientRects().length > 0)
      .map((heading, index) => ({
        id: `heading-${index}`,
        label: heading.textContent?.trim() ?? '',
        choose: () => {
          heading.scrollIntoView({ block: 'start' });
          focusOn(heading);
        },
      }))
      .filter(({ label }) => label !== ''),
    recent: [],
    none: say('palette.none.headings'),
  };
}
