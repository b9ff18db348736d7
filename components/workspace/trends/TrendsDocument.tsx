import { Printer } from 'lucide';
import { useMemo } from 'preact/hooks';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useAssumptions } from '../../app/use-assumptions';
import type { ChartMeasure } from '../../charts/chart-measure';
import { MeasureWords } from '../../charts/statistics/MeasureWords';
import { Button } from '../../controls/Button';
import { TrendChart } from '../../records/TrendChart';
import { useChartMeasures } from '../../records/use-chart-measures';
import { type ClientParts, WithClient } from '../client/WithClient';
import type { DocumentProps } from '../documents/document';
import printed from '../documents/printed.module.css';
import { HowGiven } from './HowGiven';
import styles from './Trends.module.css';

/** One client's ratings and measures over time, large, with what they can say and what it rests on. */
export function TrendsDocument({ target: { clientId } }: DocumentProps<'trends'>) {
  return <WithClient clientId={clientId}>{(parts) => <Trends {...parts} />}</WithClient>;
}

function Trends({ client, series }: ClientParts) {
  const { place } = useApp();
  const shown = useMemo(() => withoutSealed(series), [series]);
  const assumptions = useAssumptions();
  const measures = useChartMeasures(client, shown);
  const isForm = ({ line: { kind } }: ChartMeasure) => kind.about === 'alliance' || kind.about === 'session';
  const [forms, outcomes] = [measures.filter(isForm), measures.filter((each) => !isForm(each))];
  const onChangeAssumptions = () => {
    place.value = { ...place.value, sheet: { kind: 'settings' } };
  };
  const open = (sessionId: string) => {
    place.value = { ...place.value, target: { kind: 'session', clientId: client.id, sessionId } };
  };
  return (
    <>
      <div class={styles['bar']}>
        <p class={styles['soft']}>{say('trends.print.note')}</p>
        <Button icon={Printer} onClick={() => window.print()}>
          {say('trends.print')}
        </Button>
      </div>
      <article class={`${styles['sheet']} ${printed['sheet']}`}>
        <header class={styles['header']}>
          <h1>
            <a href={addressOfTarget({ kind: 'client', clientId: client.id })}>{client.label}</a>
          </h1>
          <p class={styles['soft']}>{say('trends.title')}</p>
        </header>
        <section class={styles['wide']}>
          <h2>{say('trends.alliance')}</h2>
          <TrendChart
            {...{ client, series }}
            fallbackWidth={880}
            startsWithStatistics
            isMeasureSaidElsewhere
            onOpenSession={open}
          />
        </section>
        <section class={styles['part']}>
          <h2>{say('trends.outcome')}</h2>
          {outcomes.length === 0 ? (
            <p class={styles['soft']}>{say('trends.outcome.none')}</p>
          ) : (
            <MeasureWords series={shown} measures={outcomes} {...{ assumptions, onChangeAssumptions }} />
          )}
        </section>
        {forms.length > 0 && (
          <section class={styles['part']}>
            <h2>{say('trends.forms')}</h2>
            <MeasureWords series={shown} measures={forms} {...{ assumptions, onChangeAssumptions }} />
          </section>
        )}
        <HowGiven client={client} series={shown} />
      </article>
    </>
  );
}
