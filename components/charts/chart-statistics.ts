import type { ComponentType } from 'preact';
import type { Series } from '../../lib/domain/alliance/series';
import type { TrendLayout } from './trend-layout';
import type { TrendModel } from './trend-model';

/** What the statistics of a trend are drawn and told from. */
export interface StatisticsProps {
  readonly model: TrendModel;
  /** The whole series: what is said never depends on which part is drawn. */
  readonly series: Series;
}

/** The session being read, by its place among the drawn ones. */
export interface StatisticsReadingProps {
  readonly model: TrendModel;
  readonly slot: number;
}

/** What the ratings can say, as a chart offers it on demand: over the picture, in its reading, in words and as a table. */
export interface ChartStatistics {
  readonly Layers: ComponentType<StatisticsProps & { readonly layout: TrendLayout }>;
  readonly Reading: ComponentType<StatisticsReadingProps>;
  readonly Words: ComponentType<StatisticsProps>;
  readonly Table: ComponentType<StatisticsProps>;
}
