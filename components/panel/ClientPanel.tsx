import { useEffect } from 'preact/hooks';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Head } from '../../lib/domain/practice/head';
import { type Session, STEPS } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { usePart } from '../app/use-part';
import { useClient, useSeries, useSession } from '../app/use-records';
import { Notice } from '../controls/Notice';
import { Tabs } from '../controls/Tabs';
import styles from './ClientPanel.module.css';
import { OtherSession } from './OtherSession';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import { PrepareStep } from './prepare/PrepareStep';
import { SessionStep } from './session/SessionStep';

const loadClose = () => import('./close/CloseStep').then(({ CloseStep }) => CloseStep);
const loadReflect = () => import('./reflect/ReflectStep').then(({ ReflectStep }) => ReflectStep);
const loadTrend = () => import('./trend/TrendView').then(({ TrendView }) => TrendView);
const loadHistory = () => import('./history/HistoryView').then(({ HistoryView }) => HistoryView);

interface ClientPanelProps {
  readonly clientId: string;
  readonly heads: readonly Head[];
  /** The page beside the panel. */
  readonly address: string | null;
}

/** One client in the panel: header, steps or a view, and the one next deed at the foot. */
export function ClientPanel({ clientId, heads, address }: ClientPanelProps) {
  const app = useApp();
  const head = heads.find((each) => each.clientId === clientId);
  const openedClient = useClient(clientId);
  const openedSeries = useSeries(clientId);
  const openedSession = useSession(head?.openSession?.id ?? null);
  const client = openedClient?.ok ? openedClient.value : null;
  const session = head?.openSession && openedSession?.ok ? openedSession.value : null;
  const series = openedSeries?.ok ? openedSeries.value : [];
  useEffect(() => {
    app.context.value = { ...app.context.value, client, session };
  }, [client, session]);
  const isWaiting = openedClient === undefined || openedSeries === undefined;
  if (isWaiting || (head?.openSession && openedSession === undefined)) return null;
  if (!client) return <Unreadable />;
  return (
    <div class={styles['panel']}>
      <PanelHeader client={client} session={session} series={series} />
      <OtherSession heads={heads} clientId={clientId} />
      {openedSeries && !openedSeries.ok && <Notice tone="caution">{say('panel.series-damaged')}</Notice>}
      <Body client={client} session={session} series={series} />
      <PanelFooter client={client} session={session} series={series} address={address} />
    </div>
  );
}

interface BodyProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
}

function Body(props: BodyProps) {
  const app = useApp();
  const { view, step } = app.place.value;
  if (view.kind === 'trend') return <View>{<TrendPart {...props} />}</View>;
  if (view.kind === 'history' || view.kind === 'session') return <View>{<HistoryPart {...props} />}</View>;
  const { session } = props;
  const at = session ? STEPS.indexOf(session.step) : 0;
  const tabs = STEPS.map((id, index) => ({
    id,
    label: say(`step.${id}`),
    isDone: session !== null && index < at,
  }));
  const select = (next: typeof step) => {
    app.place.value = { ...app.place.value, step: next };
    if (session) void app.run('session.go-to-step', { sessionId: session.id, step: next });
  };
  return (
    <Tabs label={say('panel.steps')} selected={step} tabs={tabs} onSelect={select}>
      <div class={styles['body']}>
        {step === 'prepare' && <PrepareStep {...props} />}
        {step === 'session' && <SessionStep {...props} />}
        {step === 'close' && <ClosePart {...props} />}
        {step === 'reflect' && <ReflectPart {...props} />}
      </div>
    </Tabs>
  );
}

function View({ children }: { children: preact.ComponentChildren }) {
  return <div class={`${styles['body']} ${styles['view']}`}>{children}</div>;
}

function ClosePart(props: BodyProps) {
  const CloseStep = usePart(loadClose);
  return CloseStep && <CloseStep {...props} />;
}

function ReflectPart(props: BodyProps) {
  const ReflectStep = usePart(loadReflect);
  return ReflectStep && <ReflectStep {...props} />;
}

function TrendPart(props: BodyProps) {
  const TrendView = usePart(loadTrend);
  return TrendView && <TrendView {...props} />;
}

function HistoryPart(props: BodyProps) {
  const HistoryView = usePart(loadHistory);
  return HistoryView && <HistoryView {...props} />;
}

function Unreadable() {
  const app = useApp();
  const back = () => {
    app.place.value = { ...app.place.value, clientId: null, view: { kind: 'choose-client' } };
  };
  return (
    <Notice tone="problem">
      <p>{say('panel.client-damaged')}</p>
      <button type="button" onClick={back}>
        {say('panel.choose-other')}
      </button>
    </Notice>
  );
}
