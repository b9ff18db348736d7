import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/AppContext';

/** Choosing a client means here: typing into the filter. */
export function useChooseWish(section: RefObject<HTMLElement | null>, isActive: boolean): void {
  const { place } = useApp();
  const { kind } = place.value.view;
  useEffect(() => {
    if (kind !== 'choose-client' || !isActive) return;
    place.value = { ...place.value, view: { kind: 'steps' } };
    requestAnimationFrame(() => section.current?.querySelector('input')?.focus());
  }, [kind, isActive]);
}
