import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { focusOn } from '../../controls/rescue-focus';
import type { PaletteList } from './palette-row';

/** The headings of the document that has the attention, in their order; read anew whenever it changes while they are asked for. */
export function useHeadingRows(isAsked: boolean): PaletteList {
  const [, setSeen] = useState({});
  useEffect(() => {
    const panes = isAsked ? document.querySelector('main') : null;
    if (!panes) return;
    const observer = new MutationObserver(() => setSeen({}));
    observer.observe(panes, { childList: true, characterData: true, subtree: true });
    // What was painted between the first look and this one.
    setSeen({});
    return () => observer.disconnect();
  }, [isAsked]);
  return { rows: isAsked ? readHeadings() : [], recent: [], none: say('palette.none.headings') };
}

function readHeadings(): PaletteList['rows'] {
  const pane = document.querySelector('[data-group][data-active] [role="tabpanel"]');
  const headings = [...(pane?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];
  return headings
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading, index) => ({
      id: `heading-${index}`,
      label: heading.textContent?.trim() ?? '',
      choose: () => {
        heading.scrollIntoView({ block: 'start' });
        focusOn(heading);
      },
    }))
    .filter(({ label }) => label !== '');
}
