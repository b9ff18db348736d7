import { scaleLinear } from 'd3-scale';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';

/** Where things are on a trend picture, in pixels. */
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Pixels between two sessions. */
  readonly spacing: number;
  /** Dots are drawn only where they do not touch. */
  readonly density: 'dots' | 'small-dots' | 'lines';
  readonly panels: readonly { readonly titleY: number; readonly top: number; readonly bottom: number }[];
  /** The measure below the panels, on a scale of its own; null without one. */
  readonly measure: MeasurePlace | null;
  readonly checkY: number;
  readonly laneY: (lane: number) => number;
  readonly axisY: number;
  readonly x: (slot: number) => number;
  readonly slotAt: (x: number) => number;
  readonly y: (panel: number, value: number) => number;
}

/** Where a measure is drawn. */
export interface MeasurePlace {
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (total: number) => number;
}

/** Values at 0 and 10 keep room for their dots and marks. */
const PANEL_INSET = 10;
const TITLE_HEIGHT = 18;
const CHECK_HEIGHT = 15;
const LANE_HEIGHT = 12;
const AXIS_HEIGHT = 20;
/** Room for numbers as wide as 13.5. */
const LEFT = 28;
const SIDE_INSET = 10;
/** From here a page, not a panel: lines get more height. */
const WIDE = 600;

/** The room a trend picture has and what must fit. */
export interface TrendRoom {
  readonly width: number;
  readonly slots: number;
  readonly panels: number;
  readonly lanes: number;
  readonly hasChecks: boolean;
  /** Lowest and highest total of a measure below the panels. */
  readonly measure?: readonly [lowest: number, highest: number] | undefined;
  /** Room at the right for names at the ends of the lines. */
  readonly namesWidth: number;
  /** Whether there is little room above and below, as on a sheet with other things. */
  readonly isLow?: boolean;
}

/** Lays out one to three stacked panels over one session axis. The value axis is always 0-10. */
export function layTrend(room: TrendRoom): TrendLayout {
  const left = LEFT + SIDE_INSET;
  const right = room.width - SIDE_INSET - room.namesWidth;
  const span = Math.max(1, right - left);
  const x = scaleLinear(
    [0, Math.max(1, room.slots - 1)],
    room.slots > 1 ? [left, right] : [left + span / 2, right],
  );
  const spacing = room.slots > 1 ? span / (room.slots - 1) : span;
  const isWide = room.width >= WIDE;
  const plotHeight = room.panels === 1 ? (isWide ? 210 : 160) : isWide ? 112 : room.isLow ? 62 : 88;
  const start = room.hasChecks ? CHECK_HEIGHT : 0;
  const panels = Array.from({ length: room.panels }, (_, index) => {
    const top = start + index * (plotHeight + TITLE_HEIGHT) + TITLE_HEIGHT;
    return { titleY: top - 5, top, bottom: top + plotHeight };
  });
  const scales = panels.map(({ top, bottom }) =>
    scaleLinear([RATING_RANGE.lowest, RATING_RANGE.highest], [bottom - PANEL_INSET, top + PANEL_INSET]),
  );
  const ratingsEnd = panels.at(-1)?.bottom ?? start;
  const measure = room.measure ? layMeasure(ratingsEnd, isWide ? 112 : 88, room.measure) : null;
  const end = measure?.bottom ?? ratingsEnd;
  const axisY = end + room.lanes * LANE_HEIGHT + 14;
  return {
    width: room.width,
    height: end + room.lanes * LANE_HEIGHT + AXIS_HEIGHT,
    left,
    right,
    spacing,
    density: spacing >= 14 ? 'dots' : spacing >= 8 ? 'small-dots' : 'lines',
    panels,
    measure,
    checkY: CHECK_HEIGHT - 4,
    laneY: (lane) => end + lane * LANE_HEIGHT + LANE_HEIGHT / 2,
    axisY,
    x: (slot) => x(slot),
    slotAt: (at) => Math.max(0, Math.min(room.slots - 1, Math.round(x.invert(at)))),
    y: (panel, value) => scales[panel]?.(value) ?? 0,
  };
}

function layMeasure(above: number, height: number, range: readonly [number, number]): MeasurePlace {
  const top = above + TITLE_HEIGHT + 4;
  const bottom = top + height;
  const y = scaleLinear(range, [bottom - PANEL_INSET, top + PANEL_INSET]);
  return { titleY: top - 5, top, bottom, y: (total) => y(total) };
}

/** The smallest of 1, 2, 5, 10, 20 … that keeps numbers on the axis apart. */
export function tickStep(spacing: number, labelWidth: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const factor of [1, 2, 5]) if (unit * factor * spacing >= labelWidth) return unit * factor;
  }
}
