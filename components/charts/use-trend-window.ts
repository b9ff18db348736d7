import { useState } from 'preact/hooks';
import { fitWindow, NEWEST, panWindow, revealIn, type TrendWindow, zoomWindow } from './trend-window';
import type { ReaderMoves } from './use-trend-reader';

/** Which part of a series of `total` sessions is drawn, and what moves it. */
export function useTrendWindow(total: number) {
  const [kept, setWindow] = useState<TrendWindow>(NEWEST);
  const change = (next: (window: TrendWindow) => TrendWindow) =>
    setWindow((window) => next(fitWindow(window, total)));
  const moves: Omit<ReaderMoves, 'onOpenSession'> = {
    pan: (by) => change((window) => panWindow(window, total, by)),
    zoom: (factor, at) => change((window) => zoomWindow(window, total, factor, at)),
    reveal: (at) => change((window) => revealIn(window, total, at)),
  };
  return { window: fitWindow(kept, total), setWindow, moves };
}
