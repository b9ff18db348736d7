import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import type { Component } from '../../lib/domain/alliance/components';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';
import { HEAD_POINTS } from '../../lib/domain/practice/head';
import type { HeadPoint, HeadRater } from '../../lib/domain/practice/head-points';

/** Pixels for one component. */
export interface SparkRoom {
  readonly width: number;
  readonly height: number;
}

/** Where things are on a sparkline. */
export interface SparkLayout {
  readonly x: (slot: number) => number;
  readonly y: (value: number) => number;
  /** The lines at 0 and at 10. */
  readonly frame: string;
}

/** What is drawn of one component. */
export interface SparkParts {
  readonly component: Component;
  readonly points: readonly HeadPoint[];
  readonly raters: readonly HeadRater[];
  readonly layout: SparkLayout;
}

const INSET = 4;

/** Each session has the same width in every row, so that a short history looks short. */
export function laySpark(sessions: number, { width, height }: SparkRoom): SparkLayout {
  const x = scaleLinear([sessions - HEAD_POINTS, sessions - 1], [INSET, width - INSET]);
  const y = scaleLinear([RATING_RANGE.lowest, RATING_RANGE.highest], [height - INSET, INSET]);
  const across = width - INSET;
  const frame = `M${INSET},${y(RATING_RANGE.highest)}H${across}M${INSET},${y(RATING_RANGE.lowest)}H${across}`;
  return { x: (slot) => x(slot), y: (value) => y(value), frame };
}

/** Values by session as points: strokes of no length, which round ends make visible. */
export function sparkPoints(values: readonly (number | null)[], { x, y }: SparkLayout): string {
  const round = (at: number) => Math.round(at * 10) / 10;
  return values
    .flatMap((value, slot) => (value === null ? [] : [`M${round(x(slot))},${round(y(value))}h0`]))
    .join('');
}

/** A line through values by session, open where there is none. */
export function sparkPath(values: readonly (number | null)[], { x, y }: SparkLayout): string {
  const path = drawLine<number | null>()
    .defined((value) => value !== null)
    .x((_, slot) => x(slot))
    .y((value) => y(value ?? 0))
    .digits(1);
  return path(values) ?? '';
}
