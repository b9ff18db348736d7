import { symbol, symbolCircle, symbolDiamond2, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Component } from '../../lib/domain/alliance/components';

const SHAPES = { goal: symbolCircle, task: symbolSquare, bond: symbolDiamond2 } as const;

/** Areas differ so that the three shapes look equally large. */
const AREA = { goal: 0.785, task: 0.72, bond: 0.95 } as const;

/** Outline of a component's mark around 0,0, about `size` pixels across: goal round, task square, bond diamond. */
export function componentPath(component: Component, size: number): string {
  return symbol(SHAPES[component], AREA[component] * size * size)() ?? '';
}

/** Outline of the mark for repair around 0,0; strain is the same upside down. */
export function trianglePath(size: number): string {
  return symbol(symbolTriangle, 0.5 * size * size)() ?? '';
}

/** Outline of a small speech mark around 0,0: "something I'd like us to talk about". */
export const SPEECH_PATH = 'M-4.5-4h9v6h-4.5l-2.5 2.5v-2.5h-2z';

/** Outline of a struck circle around 0,0: "rather not rate". */
export const DECLINED_PATH = 'M-3.8 0a3.8 3.8 0 1 1 7.6 0a3.8 3.8 0 1 1-7.6 0M-2.7 2.7L2.7-2.7';

/** Outline of a small loudspeaker around 0,0: a rating that was read aloud. */
export const ALOUD_PATH =
  'M-4.5-1.5h2l3-2.5v8l-3-2.5h-2zM2.2-2.2a3.2 3.2 0 0 1 0 4.4M3.8-3.6a5.2 5.2 0 0 1 0 7.2';
