import { useRef } from 'preact/hooks';
import type { TrendLayout } from './trend-layout';

/** What moves the drawn part of a long series. */
export interface WindowMoves {
  /** Sessions later (or earlier, if negative). */
  readonly pan: (by: number) => void;
  /** Draws `factor` times as many sessions around a place of the whole series. */
  readonly zoom: (factor: number, at: number) => void;
}

/** Less than this is a hand that trembles, not a drag. */
const DRAG_FROM = 5;
/** Wheel pixels that count for one session. */
const WHEEL_STEP = 24;
/** How much one key press or button zooms. */
export const ZOOM = 1.5;
const WHEEL_ZOOM = 1.15;

type PointerOn = PointerEvent & { readonly currentTarget: HTMLElement };

/** Panning by drag and sideways wheel, zooming by wheel with Ctrl or a pinch. Up and down still scroll the page. */
export function useWindowGestures(layout: TrendLayout, first: number, { pan, zoom }: WindowMoves) {
  const drag = useRef<{ x: number; panned: number; isMoving: boolean } | null>(null);
  const wheel = useRef(0);

  const onWheel = (event: WheelEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const { left } = event.currentTarget.getBoundingClientRect();
      const at = first + layout.slotAt(event.clientX - left);
      zoom(event.deltaY > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, at);
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    wheel.current += sideways;
    const sessions = Math.trunc(wheel.current / WHEEL_STEP);
    wheel.current -= sessions * WHEEL_STEP;
    if (sessions !== 0) pan(sessions);
  };
  const onPointerDown = (event: PointerOn) => {
    if (event.isPrimary && event.button === 0)
      drag.current = { x: event.clientX, panned: 0, isMoving: false };
  };
  /** Whether the pointer is dragging, so that nothing else reads its moves. */
  const dragTo = (event: PointerOn): boolean => {
    const held = drag.current;
    if (!held) return false;
    const moved = held.x - event.clientX;
    if (!held.isMoving && Math.abs(moved) < DRAG_FROM) return false;
    if (!held.isMoving) event.currentTarget.setPointerCapture?.(event.pointerId);
    held.isMoving = true;
    const sessions = Math.round(moved / layout.spacing);
    if (sessions !== held.panned) pan(sessions - held.panned);
    held.panned = sessions;
    return true;
  };
  const letGo = () => {
    drag.current = null;
  };
  return { onWheel, onPointerDown, dragTo, letGo };
}
