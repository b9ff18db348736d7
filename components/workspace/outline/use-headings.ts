import { useEffect, useState } from 'preact/hooks';
import { targetKey } from '../../../lib/places/targets';
import { useApp } from '../../app/AppContext';
import { focusOn } from '../../controls/rescue-focus';
import { useWorkspace } from '../WorkspaceContext';

/** A heading of the document that has the attention. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly words: string;
  /** Brings it in sight and the focus there. */
  readonly show: () => void;
}

/** The headings of the document that has the attention, in their order, live while they are asked for. */
export function useHeadings(isAsked: boolean): readonly Heading[] {
  const { outlines } = useWorkspace();
  const outline = outlines.value.get(targetKey(useApp().place.value.target));
  const isDrawn = isAsked && outline === undefined;
  const drawn = useDrawnHeadings(isDrawn);
  if (!isAsked) return [];
  return outline
    ? outline.headings.map(({ level, words, at }) => ({ level, words, show: () => outline.show(at) }))
    : drawn;
}

/** Read from the page, and anew whenever the panes change. */
function useDrawnHeadings(isAsked: boolean): readonly Heading[] {
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
  return isAsked ? readHeadings() : [];
}

function readHeadings(): readonly Heading[] {
  const pane = document.querySelector('[data-group][data-active] [role="tabpanel"]');
  const headings = [...(pane?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];
  return headings
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      words: heading.textContent?.trim() ?? '',
      show: () => {
        heading.scrollIntoView({ block: 'start' });
        focusOn(heading);
      },
    }))
    .filter(({ words }) => words !== '');
}
