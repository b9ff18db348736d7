import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/AppContext';

/** Choosing a client means here: typing into the filter. Where the list is folded away, it is shown first. */
export function useChooseWish(section: HTMLElement | null): void {
  const { place } = useApp();
  const { kind } = place.value.view;
  useEffect(() => {
    if (kind !== 'choose-client') return;
    const isFolded = section?.getClientRects().length === 0;
    const target = isFolded ? ({ kind: 'caseload' } as const) : place.value.target;
    place.value = { ...place.value, view: { kind: 'steps' }, target };
    requestAnimationFrame(() => section?.querySelector('input')?.focus());
  }, [kind, section]);
}
