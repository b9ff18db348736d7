import { useState } from 'preact/hooks';
import type { TrendLayout } from './trend-layout';
import type { TrendModel } from './trend-model';
import { describeSlot } from './trend-words';
import { type Position, stepFrom, useStepper } from './use-stepper';

/**
 * Reading a trend by hand. The session read last stays under the picture, so that it can be opened from there.
 * Where the reader stands, what is spoken there, and what keys and pointer do.
 */
export function useTrendReader(
  model: TrendModel,
  layout: TrendLayout,
  onOpenSession: ((sessionId: string) => void) | undefined,
) {
  const slots = model.series.length;
  const { position, setPosition } = useStepper(slots, model.lines.length);
  const [spoken, setSpoken] = useState('');
  const [read, setRead] = useState(slots - 1);
  const start = { slot: Math.min(read, slots - 1), line: null };
  const goTo = (next: Position) => {
    setPosition(next);
    setRead(next.slot);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = position ?? start;
    if (event.key === 'Enter') {
      const point = model.series[at.slot];
      if (point) onOpenSession?.(point.sessionId);
      return;
    }
    const next = stepFrom(at, event.key, slots, model.lines.length);
    if (!next) return;
    event.preventDefault();
    goTo(next);
    setSpoken(describeSlot(model, next.slot, next.line));
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const slot = layout.slotAt(((event.clientX - left) * layout.width) / (width || layout.width));
    if (position?.slot !== slot || position.line !== null) goTo({ slot, line: null });
  };
  const onFocus = () => {
    if (!position) setPosition(start);
  };
  const leave = () => setPosition(null);
  return {
    position,
    spoken,
    slot: position?.slot ?? start.slot,
    handlers: { onKeyDown, onPointerMove, onFocus, onBlur: leave, onPointerLeave: leave },
  };
}
