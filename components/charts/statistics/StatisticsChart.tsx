import { useMemo, useState } from 'preact/hooks';
import { type LineStatistics, readLine } from '../../../lib/domain/alliance/line-statistics';
import type { MeasureLine } from '../../../lib/domain/alliance/measure-lines';
import { readMeasureLine } from '../../../lib/domain/alliance/measure-statistics';
import { type PairStatistics, readPair } from '../../../lib/domain/alliance/pair-statistics';
import type { Series } from '../../../lib/domain/alliance/series';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import { AllianceChart, type AllianceChartProps } from '../AllianceChart';
import type { ChartMeasure } from '../chart-measure';
import type { ChartStatistics } from '../chart-statistics';
import type { Layer } from './layers';
import { StatisticsContext } from './StatisticsContext';
import { StatisticsLayers } from './StatisticsLayers';
import { StatisticsReading } from './StatisticsReading';
import { StatisticsTable } from './StatisticsTable';
import { StatisticsWords } from './StatisticsWords';

export interface StatisticsChartProps extends Omit<AllianceChartProps, 'statistics'> {
  /** What the usual range starts from. */
  readonly assumptions: BandPrior;
  readonly onChangeAssumptions: () => void;
  /** Whether what the drawn measure can say stands elsewhere on the page. */
  readonly isMeasureSaidElsewhere?: boolean;
}

const PARTS: ChartStatistics = {
  Layers: StatisticsLayers,
  Reading: StatisticsReading,
  Words: StatisticsWords,
  Table: StatisticsTable,
};

/** The trend, with what its ratings can say on demand. The usual range is drawn first; the rest is the reader's choice. */
export function StatisticsChart({
  assumptions,
  onChangeAssumptions,
  isMeasureSaidElsewhere = false,
  ...chart
}: StatisticsChartProps) {
  const [layers, onLayers] = useState<ReadonlySet<Layer>>(new Set(['usual-range']));
  const { mean, weight, degreesOfFreedom, scale } = assumptions;
  const readings = useMemo(
    () => readOnce(chart.series, assumptions),
    [chart.series, mean, weight, degreesOfFreedom, scale],
  );
  return (
    <StatisticsContext.Provider
      value={{ ...readings, isMeasureSaidElsewhere, layers, onLayers, assumptions, onChangeAssumptions }}
    >
      <AllianceChart {...chart} statistics={PARTS} />
    </StatisticsContext.Provider>
  );
}

/** Reads each line and pair when it is first asked for, so that panning works nothing out again. */
function readOnce(series: Series, assumptions: BandPrior) {
  const [lines, pairs] = [new Map<string, LineStatistics>(), new Map<string, PairStatistics>()];
  const measures = new Map<MeasureLine, LineStatistics>();
  return {
    line: (rater: string, component: Parameters<typeof readPair>[2]) =>
      keep(lines, `${rater} ${component}`, () => readLine(series, { rater, component }, assumptions)),
    pair: (client: string, component: Parameters<typeof readPair>[2]) =>
      keep(pairs, `${client} ${component}`, () => readPair(series, client, component)),
    measure: ({ line }: ChartMeasure) =>
      keep(measures, line, () => readMeasureLine(series, line, assumptions)),
  };
}

function keep<Key, Value>(kept: Map<Key, Value>, key: Key, read: () => Value): Value {
  const found = kept.get(key) ?? read();
  kept.set(key, found);
  return found;
}
