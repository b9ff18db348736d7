import type { DrawnMeasure } from '../chart-measure';
import type { ChartRater } from '../chart-rater';
import type { TrendModel } from '../trend-model';
import { MOST_LAYERED } from './layer-marks';

/** What can be drawn under the lines. */
export const LAYERS = ['usual-range', 'limits', 'moving-average'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * Whose layers are drawn: the clients', or everybody's who is left when no client is shown. Two bands over each other say little.
 * A young child's never: their answers are a conversation. Nobody's where they are too many to be told apart.
 */
export function drawnRaters(model: TrendModel): readonly ChartRater[] {
  const wanted = ratersToDraw(model);
  return wanted.length > MOST_LAYERED ? [] : wanted;
}

/** Whether there are so many people that their layers are not drawn. */
export function areTooMany(model: TrendModel): boolean {
  return ratersToDraw(model).length > MOST_LAYERED;
}

function ratersToDraw({ raters }: TrendModel): readonly ChartRater[] {
  const clients = raters.filter(({ side }) => side === 'client');
  return (clients.length > 0 ? clients : raters).filter(({ isChild }) => !isChild);
}

/** The measure whose layers are drawn: the one shown, but for a young child's. */
export function measureWithLayers({ measure }: TrendModel): DrawnMeasure | null {
  return measure?.rater.isChild ? null : measure;
}

/** Where a place of the whole series stands among the drawn sessions; null outside them. */
export function slotOf({ first, series }: TrendModel, index: number): number | null {
  const slot = index - first;
  return slot >= 0 && slot < series.length ? slot : null;
}
