import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Component } from '../../../lib/domain/alliance/components';
import type { LineStatistics } from '../../../lib/domain/alliance/line-statistics';
import type { PairStatistics } from '../../../lib/domain/alliance/pair-statistics';
import type { RaterId } from '../../../lib/domain/alliance/rating';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import type { ChartMeasure } from '../chart-measure';
import type { Layer } from './layers';

/** What the statistics of one chart share: what was read from the whole series, each line once, and what is drawn of it. */
export interface SharedStatistics {
  readonly line: (rater: RaterId, component: Component) => LineStatistics;
  readonly pair: (client: RaterId, component: Component) => PairStatistics;
  readonly measure: (measure: ChartMeasure) => LineStatistics;
  /** Whether what the drawn measure can say stands elsewhere on the page. */
  readonly isMeasureSaidElsewhere: boolean;
  readonly layers: ReadonlySet<Layer>;
  readonly onLayers: (layers: ReadonlySet<Layer>) => void;
  readonly assumptions: BandPrior;
  readonly onChangeAssumptions: () => void;
}

export const StatisticsContext = createContext<SharedStatistics | null>(null);

/** The statistics around a part of the chart. */
export function useStatistics(): SharedStatistics {
  const shared = useContext(StatisticsContext);
  if (!shared) throw new Error('A part of the statistics stands outside their chart.');
  return shared;
}
