import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { SeriesPoint } from '../../../lib/domain/alliance/series';
import { say } from '../../../lib/words/index';
import { usePart } from '../../app/use-part';
import { useSession } from '../../app/use-records';
import { Card } from '../../controls/Card';
import { Notice } from '../../controls/Notice';
import { chartRaters, nameRater } from '../../records/rater-names';
import { formatDate, sayValues } from '../../records/session-words';
import type { StepProps } from '../step-props';
import { Actions } from './Actions';
import { AttentionCard } from './AttentionCard';
import styles from './prepare.module.css';
import { StartSession } from './StartSession';

const loadChart = () => import('../../charts/AllianceChart').then(({ AllianceChart }) => AllianceChart);

/** What is worth knowing before the next session, and the way to start it. */
export function PrepareStep({ client, session, series: all }: StepProps) {
  const series = withoutSealed(all);
  const held = series.filter(({ number }) => number !== null);
  const past = held.filter(({ sessionId }) => sessionId !== session?.id);
  const last = past.at(-1);
  const lastRated = past.findLast(({ ratings }) => ratings.length > 0);
  return (
    <>
      {client.ending && (
        <Notice tone="info">
          <p>{say(`prepare.ended.${client.ending.kind}`, { day: client.ending.on })}</p>
        </Notice>
      )}
      <AttentionCard clientId={client.id} />
      {last && <NextTime sessionId={last.sessionId} />}
      {lastRated && <LastRatings point={lastRated} client={client} />}
      {past.length > 0 ? (
        <Card title={say('prepare.so-far')}>
          <Chart series={series} raters={chartRaters(client)} />
        </Card>
      ) : (
        <p class={styles['soft']}>{say('prepare.first')}</p>
      )}
      <Actions client={client} />
      <StartSession client={client} session={session} number={past.length + 1} />
    </>
  );
}

function Chart(props: { series: StepProps['series']; raters: ReturnType<typeof chartRaters> }) {
  const AllianceChart = usePart(loadChart);
  return AllianceChart ? <AllianceChart {...props} /> : <div class={styles['chartPlace']} />;
}

/** The practitioner's own intention from last time. */
function NextTime({ sessionId }: { sessionId: string }) {
  const opened = useSession(sessionId);
  const nextTime = opened?.ok ? opened.value.nextTime : '';
  if (nextTime === '') return null;
  return (
    <Card title={say('prepare.next-time')}>
      <p class={styles['quote']}>{nextTime}</p>
    </Card>
  );
}

function LastRatings({ point, client }: { point: SeriesPoint; client: StepProps['client'] }) {
  const raters = [...client.participants.map(({ id }) => id), PRACTITIONER];
  return (
    <Card title={say('prepare.last')} aside={formatDate(point.at)}>
      <dl class={styles['ratings']}>
        {raters.map((rater) => {
          const rating = point.ratings.find((each) => each.rater === rater);
          const words = rating?.declined
            ? say('prepare.declined')
            : rating
              ? sayValues(rating.values)
              : say('prepare.missing');
          return (
            <div key={rater}>
              <dt>{nameRater(client, rater)}</dt>
              <dd>{words}</dd>
            </div>
          );
        })}
      </dl>
    </Card>
  );
}
