import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Wish } from '../../lib/places/places';
import { useApp } from './AppContext';

/** What is done about each wish; the rest is for others. */
export type WishDeeds = Readonly<Partial<Record<Wish, () => void>>>;

/** Hears what commands wish for, while `isActive`. */
export function useWishes(deeds: WishDeeds, isActive = true): void {
  const { place } = useApp();
  const latest = useRef({ deeds, isActive });
  latest.current = { deeds, isActive };
  // Before the paint: a key pressed as soon as the view is seen must act.
  useLayoutEffect(
    () =>
      place.subscribe(({ wish }) => {
        const deed = wish !== null && latest.current.isActive ? latest.current.deeds[wish] : undefined;
        if (!deed) return;
        // Before it is done: what the deed changes about the place is heard here again.
        place.value = { ...place.value, wish: null };
        deed();
      }),
    [],
  );
}
