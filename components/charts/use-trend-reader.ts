import { useState } from 'preact/hooks';
import type { TrendLayout } from './trend-layout';
import type { TrendModel } from './trend-model';
import { describeSlot } from './trend-words';
import { type Position, stepFrom, useStepper } from './use-stepper';
import { useWindowGestures, type WindowMoves, ZOOM } from './use-window-gestures';

/** What the reader can do beyond the drawn sessions. */
export interface ReaderMoves extends WindowMoves {
  /** Draws a session of the whole series, by its place. */
  readonly reveal: (at: number) => void;
  readonly onOpenSession: ((sessionId: string) => void) | undefined;
}

/**
 * Reading a trend by hand. The session read last stays under the picture, so that it can be opened from there.
 * Where the reader stands (by places in the whole series), what is spoken there, and what keys, wheel and pointer do.
 */
export function useTrendReader(model: TrendModel, layout: TrendLayout, moves: ReaderMoves) {
  const { first, total } = model;
  const last = first + model.series.length - 1;
  const { position, setPosition } = useStepper(total, model.lines.length);
  const [spoken, setSpoken] = useState<Position | null>(null);
  const [read, setRead] = useState(total - 1);
  const isDrawn = (at: number) => at >= first && at <= last;
  const start = { slot: Math.max(first, Math.min(read, last)), line: null };
  const gestures = useWindowGestures(layout, first, moves);
  const goTo = (next: Position) => {
    setPosition(next);
    setRead(next.slot);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = position && isDrawn(position.slot) ? position : start;
    if (event.key === 'Enter') {
      const point = model.series[at.slot - first];
      if (point) moves.onOpenSession?.(point.sessionId);
      return;
    }
    if (event.key === '+' || event.key === '=' || event.key === '-') {
      event.preventDefault();
      moves.zoom(event.key === '-' ? ZOOM : 1 / ZOOM, at.slot);
      return;
    }
    const page = { PageUp: -model.series.length, PageDown: model.series.length }[event.key];
    const next = page
      ? { ...at, slot: Math.max(0, Math.min(total - 1, at.slot + page)) }
      : stepFrom(at, event.key, total, model.lines.length);
    if (!next) return;
    event.preventDefault();
    moves.reveal(next.slot);
    goTo(next);
    setSpoken(next);
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (gestures.dragTo(event)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const slot = first + layout.slotAt(((event.clientX - left) * layout.width) / (width || layout.width));
    if (position?.slot !== slot || position.line !== null) goTo({ slot, line: null });
  };
  const onFocus = () => {
    if (!position) setPosition(start);
  };
  const leave = () => {
    gestures.letGo();
    setPosition(null);
  };
  const slotIn = ({ slot, line }: Position) => ({ slot: slot - first, line });
  return {
    position: position && isDrawn(position.slot) ? slotIn(position) : null,
    spoken: spoken && isDrawn(spoken.slot) ? describeSlot(model, spoken.slot - first, spoken.line) : '',
    slot: (position && isDrawn(position.slot) ? position.slot : start.slot) - first,
    handlers: {
      ...{ onKeyDown, onPointerMove, onFocus, onBlur: leave, onPointerLeave: leave },
      ...{ onWheel: gestures.onWheel, onPointerDown: gestures.onPointerDown },
      ...{ onPointerUp: gestures.letGo, onPointerCancel: gestures.letGo },
    },
  };
}
