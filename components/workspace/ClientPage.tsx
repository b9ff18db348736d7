import { ArrowLeft } from 'lucide';
import { withoutSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient, useSeries } from '../app/use-records';
import { AllianceChart } from '../charts/AllianceChart';
import { Button } from '../controls/Button';
import { Card } from '../controls/Card';
import { EmptyState } from '../controls/EmptyState';
import { Notice } from '../controls/Notice';
import { chartRaters, nameRater } from '../records/rater-names';
import { SessionRecord } from '../records/SessionRecord';
import { formatDate } from '../records/session-words';
import styles from './ClientPage.module.css';
import { GoalsAndActions } from './GoalsAndActions';
import { SessionList } from './SessionList';
import { useContextOf } from './use-context-of';

/** One client: the large trend, all sessions, goals and actions; what the panel saves appears here at once. */
export function ClientPage({ clientId }: { clientId: string }) {
  const opened = useClient(clientId);
  const series = useSeries(clientId);
  const client = opened?.ok ? opened.value : null;
  useContextOf(client);
  if (opened === undefined || series === undefined) return <main class={styles['page']} />;
  return (
    <main class={styles['page']}>
      <BackToList />
      {opened === null && <EmptyState text={say('workspace.client-gone')} />}
      {opened?.ok === false && <Notice tone="problem">{say('panel.client-damaged')}</Notice>}
      {series?.ok === false && <Notice tone="caution">{say('panel.series-damaged')}</Notice>}
      {client && <Body client={client} series={series?.ok ? series.value : []} />}
    </main>
  );
}

function Body({ client, series }: { client: Client; series: Series }) {
  const { place } = useApp();
  const { target } = place.value;
  const sessionId = target.kind === 'session' ? target.sessionId : null;
  const open = (id: string) => {
    place.value = { ...place.value, target: { kind: 'session', clientId: client.id, sessionId: id } };
  };
  return (
    <>
      <ClientHeader client={client} series={series} />
      <Card title={say('trend.title')}>
        <AllianceChart
          series={withoutSealed(series)}
          raters={chartRaters(client)}
          fallbackWidth={720}
          onOpenSession={open}
        />
      </Card>
      <div class={styles['columns']}>
        <Card title={say('workspace.sessions')}>
          <SessionList client={client} series={series} selected={sessionId} />
        </Card>
        <div class={styles['column']}>
          {sessionId !== null && <SessionRecord client={client} series={series} sessionId={sessionId} />}
          <GoalsAndActions clientId={client.id} />
        </div>
      </div>
    </>
  );
}

function ClientHeader({ client, series }: { client: Client; series: Series }) {
  const { place } = useApp();
  const held = series.filter(({ number }) => number !== null).length;
  const people = client.participants.map(({ id }) => nameRater(client, id)).join(', ');
  const facts = [
    say(`client.kind.${client.kind}`),
    say(`population.${client.population}`),
    client.participants.length > 1 && people,
    say('workspace.since', { day: formatDate(client.createdAt), count: held }),
  ];
  const show = (kind: 'client-form' | 'enter-session') => {
    place.value = { ...place.value, sheet: { kind, clientId: client.id } };
  };
  return (
    <header class={styles['header']}>
      <div>
        <h1>{client.label}</h1>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div class={styles['deeds']}>
        <Button onClick={() => show('enter-session')}>{say('command.session.enter-later')}</Button>
        <Button onClick={() => show('client-form')}>{say('command.client.change')}</Button>
      </div>
    </header>
  );
}

function BackToList() {
  const { place } = useApp();
  const back = () => {
    place.value = { ...place.value, target: { kind: 'caseload' } };
  };
  return (
    <div class={styles['back']}>
      <Button variant="quiet" icon={ArrowLeft} onClick={back}>
        {say('workspace.back')}
      </Button>
    </div>
  );
}
