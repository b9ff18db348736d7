import { useEffect } from 'preact/hooks';
import type { Part } from '../../lib/places/places';
import { useApp } from '../app/AppContext';
import { focusDocument } from './frame/focus-document';

/** The parts of the workspace in the order in which the keyboard goes round them. */
const PARTS: readonly Part[] = ['bar', 'side', 'panes', 'bottom', 'aside', 'status'];

/** What takes the focus in a part: where the Tab key would stop, the tree's own place before its header's buttons. */
const STOPS = [
  '[role="treeitem"][tabindex="0"], input, [data-first-stop]',
  'a[href], button, select, [tabindex="0"]',
];

/** Frames that a part which is just being fetched is waited for. */
const PATIENCE = 60;

/** Takes the focus to the part that was asked for, or to the one after or before where it is. */
export function useParts(): void {
  const { place } = useApp();
  // At once, not when it is drawn: two presses in a row are two steps.
  useEffect(
    () =>
      place.subscribe(({ part }) => {
        if (part === null) return;
        place.value = { ...place.value, part: null };
        if (part === 'next' || part === 'previous') step(part === 'next' ? 1 : -1);
        else focusPart(part);
      }),
    [],
  );
}

const elementOf = (part: Part) => document.querySelector<HTMLElement>(`[data-part-name="${part}"]`);

function step(by: 1 | -1): void {
  const shown = PARTS.filter((part) => elementOf(part) !== null);
  const at = shown.findIndex((part) => elementOf(part)?.contains(document.activeElement));
  const next = shown[(at + by + shown.length) % shown.length];
  if (next) focusPart(next);
}

function focusPart(part: Part, patience = PATIENCE): void {
  if (part === 'panes') {
    focusDocument();
    return;
  }
  const element = elementOf(part);
  const stop = STOPS.map((each) => element?.querySelector<HTMLElement>(each)).find(Boolean);
  const again = () => {
    if (patience > 0) focusPart(part, patience - 1);
  };
  if (!stop) {
    requestAnimationFrame(again);
    return;
  }
  stop.focus();
  // Asked for again, a search begins anew: what was looked for goes with the next letter.
  if (stop instanceof HTMLInputElement) stop.select();
  // What stood in the part may be about to go, as the search does when the tree is asked for.
  requestAnimationFrame(() => {
    if (!stop.isConnected && document.activeElement === document.body) again();
  });
}
