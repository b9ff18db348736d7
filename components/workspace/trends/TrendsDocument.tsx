import { Printer } from 'lucide';
import { useMemo } from 'preact/hooks';
import { outcomeLines } from '../../../lib/domain/alliance/outcome';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { hasChild } from '../../../lib/domain/practice/participant';
import { OUTCOMES } from '../../../lib/library/instruments/outcomes';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { chartOutcomes } from '../../charts/chart-outcome';
import { OutcomeWords } from '../../charts/statistics/OutcomeWords';
import { Button } from '../../controls/Button';
import { chartRaters } from '../../records/rater-names';
import { TrendChart } from '../../records/TrendChart';
import { useChartPractice } from '../../records/use-chart-practice';
import { type ClientParts, WithClient } from '../client/WithClient';
import type { DocumentProps } from '../documents/document';
import printed from '../documents/printed.module.css';
import { HowGiven } from './HowGiven';
import styles from './Trends.module.css';

/** One client's ratings and outcomes over time, large, with what they can say and what it rests on. */
export function TrendsDocument({ target: { clientId } }: DocumentProps<'trends'>) {
  return <WithClient clientId={clientId}>{(parts) => <Trends {...parts} />}</WithClient>;
}

function Trends({ client, series }: ClientParts) {
  const { place } = useApp();
  const practice = useChartPractice(client);
  const raters = chartRaters(client, series);
  const shown = useMemo(() => withoutSealed(series), [series]);
  const outcomes = useMemo(() => {
    const kinds = OUTCOMES.filter(({ instrument }) => client.kind === 'therapy' || !instrument.isClinical);
    const ids = raters.map(({ id }) => id);
    return chartOutcomes(outcomeLines(shown, kinds, ids), raters);
  }, [client, shown]);
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
          {hasChild(client) && <p>{say('trend.child')}</p>}
          <TrendChart
            series={shown}
            {...{ raters, practice, outcomes }}
            fallbackWidth={880}
            startsWithStatistics
            onOpenSession={open}
          />
          {shown.some((point, index) => point !== series[index]) && (
            <p class={styles['soft']}>{say('trend.sealed')}</p>
          )}
        </section>
        <section class={styles['part']}>
          <h2>{say('trends.outcome')}</h2>
          {outcomes.length === 0 ? (
            <p class={styles['soft']}>{say('trends.outcome.none')}</p>
          ) : (
            <OutcomeWords series={shown} {...{ outcomes, raters }} />
          )}
        </section>
        <HowGiven client={client} series={shown} />
      </article>
    </>
  );
}
