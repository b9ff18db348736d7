import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn, isFocusLost } from './rescue-focus';

/** What one goes on from: a heading to read, or something to press or to fill in. */
const PLACES = ['h1', 'h2', 'button', 'a[href]', 'input', 'select', 'textarea', 'summary']
  .map((each) => `${each}:not(:disabled)`)
  .join();

/** Where something stands: in what, and as the how manieth. */
interface Standing {
  readonly within: Element;
  readonly at: number;
}

/**
 * Hands the focus on when what holds it goes, as a row does with the deed that took it away: to what stands in its place then, or
 * before it. In a dialog too, where nothing else rescues it. Focus that stands somewhere by then is left alone.
 */
export function useFocusHandOver<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const held = useRef<Kind>(null);
  useLayoutEffect(() => {
    const element = held.current;
    return () => {
      // It still stands where it stood: it is taken out of the page after this.
      if (!element?.contains(document.activeElement)) return;
      const standings = standingsOf(element);
      requestAnimationFrame(() => {
        if (isFocusLost()) focusOn(placeAmong(standings));
      });
    };
  }, []);
  return held;
}

/** From the nearest to the furthest. */
function standingsOf(element: Element): readonly Standing[] {
  const within = element.parentElement;
  if (!within || within === document.body) return [];
  return [{ within, at: [...within.children].indexOf(element) }, ...standingsOf(within)];
}

function placeAmong(standings: readonly Standing[]): HTMLElement | null {
  const nearest = standings.find(({ within }) => within.isConnected);
  if (!nearest) return null;
  const { within, at } = nearest;
  const others = [...within.children];
  const inOrder = [...others.slice(at), ...others.slice(0, at).toReversed()];
  return inOrder.map(placeIn).find((place) => place !== null) ?? (within as HTMLElement);
}

function placeIn(element: Element): HTMLElement | null {
  return element.matches(PLACES) ? (element as HTMLElement) : element.querySelector<HTMLElement>(PLACES);
}
