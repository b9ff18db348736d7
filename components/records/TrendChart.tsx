import { useApp } from '../app/AppContext';
import { useAssumptions } from '../app/use-assumptions';
import type { AllianceChartProps } from '../charts/AllianceChart';
import { StatisticsChart } from '../charts/statistics/StatisticsChart';

/** A client's trend with what its ratings can say, under the assumptions set on this machine. */
export function TrendChart(props: Omit<AllianceChartProps, 'statistics'>) {
  const { place } = useApp();
  const assumptions = useAssumptions();
  const showSettings = () => {
    place.value = { ...place.value, sheet: { kind: 'settings' } };
  };
  return <StatisticsChart {...props} assumptions={assumptions} onChangeAssumptions={showSettings} />;
}
