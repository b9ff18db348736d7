import { useRef } from 'preact/hooks';
import { useApp } from '../app/AppContext';
import { NOT_MINE, useKeys } from '../app/use-keys';
import { useChangeLayout } from './use-layout';

/** Two presses within this time are one wish, in milliseconds. */
const SPAN = 600;

/** Escape pressed twice brings the bars back, for whoever does not remember the key that took them away. */
export function useZenExit(): void {
  const { place } = useApp();
  const change = useChangeLayout();
  const last = useRef(Number.NEGATIVE_INFINITY);
  const leave = ({ timeStamp, repeat }: KeyboardEvent) => {
    if (repeat) return NOT_MINE;
    const isSecond = timeStamp - last.current < SPAN;
    last.current = timeStamp;
    if (!isSecond) return NOT_MINE;
    return change((layout) => ({ ...layout, areas: { ...layout.areas, isZen: false } }));
  };
  const { layout, palette, sheet } = place.value;
  useKeys({ escape: leave }, layout?.areas.isZen === true && palette === null && sheet === null);
}
