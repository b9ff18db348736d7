import { useEffect, useRef } from 'preact/hooks';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { FirstFive as FirstFiveFacts } from '../../../lib/domain/practice/first-five';
import type { Head } from '../../../lib/domain/practice/head';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { usePart } from '../../app/use-part';
import { Card } from '../../controls/Card';
import { focusOn, rescueFocus } from '../../controls/rescue-focus';
import { SidesCards } from '../../records/both-sides/SidesCards';
import { SpreadCard } from '../../records/both-sides/SpreadCard';
import { FirstFiveCard } from '../../records/FirstFiveCard';
import { PromptHistory } from '../../records/PromptHistory';
import { StandingRisks } from '../../records/StandingRisks';
import { SignalsCard } from '../../records/signals/SignalsCard';
import { TrendChart } from '../../records/TrendChart';
import { ClientHeader } from './ClientHeader';
import styles from './ClientPage.module.css';
import { EpisodeList } from './EpisodeList';
import { FrameCard } from './FrameCard';
import { GoalsAndActions } from './GoalsAndActions';
import { SessionList } from './SessionList';

interface OverviewProps {
  readonly client: Client;
  readonly series: Series;
  readonly head: Head | null;
  /** Whether it may answer wishes to see one of its parts. */
  readonly isActive: boolean;
}

/** One client at a glance: the large trend, then sessions beside goals and actions; in coaching, what it is for comes first. */
export function Overview({ client, series, head, isActive }: OverviewProps) {
  const overview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) rescueFocus(overview.current?.querySelector('h1'));
  }, []);
  useViewWishes(overview, isActive);
  const isCoaching = client.kind === 'coaching';
  return (
    <div ref={overview} class={styles['overview']}>
      <ClientHeader {...{ client, series, head }} />
      <StandingRisks client={client} />
      {isCoaching && <GoalsAndActions client={client} />}
      <div data-view="trend">
        <Trend {...{ client, series }} />
      </div>
      <div class={styles['columns']}>
        <div data-view="history">
          <SessionList {...{ client, series }} />
        </div>
        <div class={styles['column']}>
          <FirstFive client={client} />
          <SignalsCard client={client} />
          <SpreadCard {...{ client, series }} />
          <SidesCards {...{ client, series }} />
          {!isCoaching && <GoalsAndActions client={client} />}
          <EpisodeList {...{ client, series }} />
          <PromptHistory client={client} />
          <FrameCard client={client} />
        </div>
      </div>
    </div>
  );
}

const loadCheckPrompt = () =>
  import('../../sheets/prompts/CheckPrompt').then(({ CheckPrompt }) => CheckPrompt);

/** The prompts are large: they come once a check asks for one. */
function FirstFive({ client }: Pick<OverviewProps, 'client'>) {
  return <FirstFiveCard client={client} sayFor={(check) => <Prompt {...{ client, check }} />} />;
}

function Prompt(props: { client: Client; check: NonNullable<FirstFiveFacts['check']> }) {
  const CheckPrompt = usePart(loadCheckPrompt);
  return CheckPrompt && <CheckPrompt {...props} />;
}

function Trend({ client, series }: Pick<OverviewProps, 'client' | 'series'>) {
  const { place } = useApp();
  const open = (sessionId: string) => {
    place.value = { ...place.value, target: { kind: 'session', clientId: client.id, sessionId } };
  };
  return (
    <Card
      title={say('trend.title')}
      aside={<a href={addressOfTarget({ kind: 'trends', clientId: client.id })}>{say('trends.open')}</a>}
    >
      <TrendChart {...{ client, series }} fallbackWidth={720} onOpenSession={open} />
    </Card>
  );
}

/** The commands that show trend or history lead to that part of the page. */
function useViewWishes(overview: { readonly current: HTMLElement | null }, isActive: boolean): void {
  const { place } = useApp();
  const { kind } = place.value.view;
  useEffect(() => {
    if (!isActive || (kind !== 'trend' && kind !== 'history')) return;
    place.value = { ...place.value, view: { kind: 'steps' } };
    focusOn(overview.current?.querySelector<HTMLElement>(`[data-view="${kind}"] h2`));
  }, [kind, isActive]);
}
