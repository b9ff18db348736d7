import { useState } from 'preact/hooks';

/** Where the reader is: a session slot, and one line or (null) all of them. */
export interface Position {
  readonly slot: number;
  readonly line: number | null;
}

/** Where the reader goes from `at` with a key; null where the key means nothing here. */
export function stepFrom(at: Position, key: string, slots: number, lines: number): Position | null {
  const clamp = (slot: number) => Math.max(0, Math.min(slots - 1, slot));
  const turn = (by: number) => {
    const stops = lines + 1;
    const next = ((at.line ?? -1) + 1 + by + stops) % stops;
    return next === 0 ? null : next - 1;
  };
  switch (key) {
    case 'ArrowLeft':
      return { ...at, slot: clamp(at.slot - 1) };
    case 'ArrowRight':
      return { ...at, slot: clamp(at.slot + 1) };
    case 'Home':
      return { ...at, slot: 0 };
    case 'End':
      return { ...at, slot: clamp(slots - 1) };
    case 'ArrowDown':
      return { ...at, line: turn(1) };
    case 'ArrowUp':
      return { ...at, line: turn(-1) };
    default:
      return null;
  }
}

/** Keeps the reader's place; it is dropped when the sessions or lines under it are no longer there. */
export function useStepper(slots: number, lines: number) {
  const [kept, setPosition] = useState<Position | null>(null);
  const isThere = kept !== null && kept.slot < slots && (kept.line === null || kept.line < lines);
  return { position: isThere ? kept : null, setPosition };
}
