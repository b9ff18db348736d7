import { CalendarPlus } from 'lucide';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { withoutSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { SeriesPoint } from '../../../lib/domain/alliance/series';
import { EARLY_SESSIONS } from '../../../lib/domain/practice/first-five';
import { sayEndingAhead } from '../../../lib/words/ending-words';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useApp } from '../../app/AppContext';
import { usePart } from '../../app/use-part';
import { useSession } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { chartRaters } from '../../records/chart-raters';
import { StandingRisks } from '../../records/StandingRisks';
import { sayValues } from '../../records/session-words';
import type { FrameProps, StepProps } from '../step-props';
import { Actions } from './Actions';
import { AttentionCard } from './AttentionCard';
import styles from './prepare.module.css';
import { Unfinished } from './Unfinished';

const loadChart = () => import('../../charts/AllianceChart').then(({ AllianceChart }) => AllianceChart);

const loadPrompts = () => import('../prompts/PreparedPrompts').then(({ PreparedPrompts }) => PreparedPrompts);

const loadSignals = () => import('../../records/signals/SignalsCard').then(({ SignalsCard }) => SignalsCard);

const loadFirstFive = () => import('./FirstFive').then(({ FirstFive }) => FirstFive);

const loadEpisodes = () => import('../episodes/EpisodesCard').then(({ EpisodesCard }) => EpisodesCard);

const loadDue = () => import('./DueMeasuresCard').then(({ DueMeasuresCard }) => DueMeasuresCard);

const loadGoals = () => import('./GoalsFirst').then(({ GoalsFirst }) => GoalsFirst);

/** What is worth knowing before the next session. */
export function PrepareStep({ client, session, series: all, unfinishedId }: FrameProps) {
  const series = withoutSealed(all);
  const held = series.filter(({ number }) => number !== null);
  const past = held.filter(({ sessionId }) => sessionId !== session?.id);
  const last = past.at(-1);
  const lastRated = past.findLast(({ ratings }) => ratings.length > 0);
  return (
    <>
      <StandingRisks client={client} />
      {client.ending && (
        <p>
          {say(`prepare.ended.${client.ending.kind}`, {
            day: formatDate(new Date(`${client.ending.on}T12:00`).getTime()),
          })}
        </p>
      )}
      {client.endingAhead && <p>{sayEndingAhead(client.endingAhead)}</p>}
      {unfinishedId !== null && <Unfinished sessionId={unfinishedId} series={series} />}
      {client.kind === 'coaching' && (
        <>
          <Goals client={client} />
          <Actions client={client} />
        </>
      )}
      {held.length > 0 && <Signals client={client} />}
      <AttentionCard client={client} />
      <Episodes {...{ client, session, series }} />
      {past.length > 0 && held.length <= EARLY_SESSIONS && <Early client={client} />}
      {client.measures.length > 0 && <Due client={client} series={all} />}
      <Prompts {...{ client, session, series }} />
      {last && <NextTime sessionId={last.sessionId} />}
      {lastRated && <LastRatings point={lastRated} client={client} />}
      {past.length > 0 ? (
        <Card title={say('prepare.so-far')}>
          <Chart series={series} raters={chartRaters(client, series)} />
        </Card>
      ) : (
        <p class={styles['soft']}>{say('prepare.first')}</p>
      )}
      {client.kind === 'therapy' && <Actions client={client} />}
      {!session && <EnterInstead clientId={client.id} />}
    </>
  );
}

function Prompts(props: StepProps) {
  const PreparedPrompts = usePart(loadPrompts);
  return PreparedPrompts && <PreparedPrompts {...props} />;
}

function Goals({ client }: Pick<StepProps, 'client'>) {
  const GoalsFirst = usePart(loadGoals);
  return GoalsFirst && <GoalsFirst client={client} />;
}

function Due(props: Pick<StepProps, 'client' | 'series'>) {
  const DueMeasuresCard = usePart(loadDue);
  return DueMeasuresCard && <DueMeasuresCard {...props} />;
}

function Signals(props: Pick<StepProps, 'client'>) {
  const SignalsCard = usePart(loadSignals);
  return SignalsCard && <SignalsCard {...props} />;
}

function Early(props: Pick<StepProps, 'client'>) {
  const FirstFive = usePart(loadFirstFive);
  return FirstFive && <FirstFive {...props} />;
}

function Episodes(props: StepProps) {
  const EpisodesCard = usePart(loadEpisodes);
  return EpisodesCard && <EpisodesCard {...props} />;
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

interface LastRatingsProps {
  readonly point: SeriesPoint;
  readonly client: StepProps['client'];
}

function LastRatings({ point, client }: LastRatingsProps) {
  const raters = [...client.participants.map(({ id }) => id), PRACTITIONER];
  return (
    <Card title={say('prepare.last')} aside={formatDate(point.at)}>
      <dl class={styles['ratings']}>
        {raters.map((rater) => (
          <div key={rater}>
            <dt>{nameRater(client, rater)}</dt>
            <dd>{sayRating(point.ratings.find((each) => each.rater === rater))}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function sayRating(rating: SeriesPoint['ratings'][number] | undefined): string {
  if (!rating) return say('prepare.missing');
  return rating.declined ? say('prepare.declined') : sayValues(rating.values);
}

/** A session that took place without Beside, or did not take place. */
function EnterInstead({ clientId }: { clientId: string }) {
  const { place } = useApp();
  const enter = () => {
    place.value = { ...place.value, sheet: { kind: 'enter-session', clientId } };
  };
  return (
    <Button icon={CalendarPlus} onClick={enter}>
      {say('start.enter-later')}
    </Button>
  );
}
