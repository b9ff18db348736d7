import { useMemo } from 'preact/hooks';
import { withoutSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useAssumptions } from '../app/use-assumptions';
import type { AllianceChartProps } from '../charts/AllianceChart';
import { StatisticsChart, type StatisticsChartProps } from '../charts/statistics/StatisticsChart';
import { chartRaters } from './chart-raters';
import styles from './TrendChart.module.css';
import { useChartMeasures } from './use-chart-measures';
import { useChartPractice } from './use-chart-practice';

interface TrendChartProps
  extends Pick<AllianceChartProps, 'fallbackWidth' | 'onOpenSession' | 'startsWithStatistics'>,
    Pick<StatisticsChartProps, 'isMeasureSaidElsewhere'> {
  readonly client: Client;
  /** All of it: what is still closed is left out here, and said. */
  readonly series: Series;
}

/** A client's trend with measures, episodes, how ratings came in and what they can say, under the assumptions set on this machine. */
export function TrendChart({ client, series, ...chart }: TrendChartProps) {
  const { place } = useApp();
  const assumptions = useAssumptions();
  const shown = useMemo(() => withoutSealed(series), [series]);
  const practice = useChartPractice(client, shown);
  const measures = useChartMeasures(client, shown);
  const showSettings = () => {
    place.value = { ...place.value, sheet: { kind: 'settings' } };
  };
  return (
    <div class={styles['trend']}>
      <StatisticsChart
        {...chart}
        {...{ practice, measures, assumptions }}
        series={shown}
        raters={chartRaters(client, shown)}
        onChangeAssumptions={showSettings}
      />
      {shown.some((point, index) => point !== series[index]) && (
        <p class={styles['soft']}>{say('trend.sealed')}</p>
      )}
    </div>
  );
}
