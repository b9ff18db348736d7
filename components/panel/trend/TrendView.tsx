import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { usePart } from '../../app/use-part';
import { Card } from '../../controls/Card';
import { BackTo } from '../history/BackTo';
import { StrainList } from './StrainList';
import styles from './TrendView.module.css';

interface TrendViewProps {
  readonly client: Client;
  readonly series: Series;
}

const loadChart = () => import('../../records/TrendChart').then(({ TrendChart }) => TrendChart);

/** One client's ratings over time from every rater, and the sessions with strain or repair. */
export function TrendView({ client, series }: TrendViewProps) {
  const { place } = useApp();
  const TrendChart = usePart(loadChart);
  const [first] = series;
  const open = (sessionId: string) => {
    place.value = { ...place.value, view: { kind: 'session', sessionId } };
  };
  const since = first && say('trend.since', { count: series.length, date: formatDate(first.at) });
  return (
    <div class={styles['view']}>
      <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
      <Card title={say('trend.title')} aside={since}>
        {TrendChart && <TrendChart {...{ client, series }} onOpenSession={open} />}
      </Card>
      <StrainList series={series} onOpen={open} />
    </div>
  );
}
