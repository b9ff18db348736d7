import { ArrowLeft } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Client } from '../../../lib/domain/practice/client';
import type { Head } from '../../../lib/domain/practice/head';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClient, useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { Notice } from '../../controls/Notice';
import { withoutLabels } from '../../records/hidden-labels';
import styles from './ClientPage.module.css';
import { Overview } from './Overview';
import { SessionPage } from './SessionPage';

interface ClientPageProps {
  readonly clientId: string;
  /** What the caseload knows; null if that is damaged. */
  readonly head: Head | null;
  readonly hidesLabels: boolean;
}

/** One client, or one of their sessions; what the panel saves appears here at once. */
export function ClientPage({ clientId, head, hidesLabels }: ClientPageProps) {
  const { target } = useApp().place.value;
  const opened = useClient(clientId);
  const series = useSeries(clientId);
  const client = opened?.ok ? opened.value : null;
  useClientInContext(client);
  if (opened === undefined || series === undefined) return <Page>{null}</Page>;
  if (opened === null) return <Page>{<EmptyState text={say('panel.client-gone')} />}</Page>;
  if (!client) return <Page>{<Damaged clientId={clientId} />}</Page>;
  const parts = {
    client: hidesLabels ? withoutLabels(client) : client,
    series: series?.ok ? series.value : [],
  };
  return (
    <Page>
      {series?.ok ? null : <SeriesDamaged clientId={clientId} />}
      {target.kind === 'session' ? (
        <SessionPage {...parts} sessionId={target.sessionId} />
      ) : (
        <Overview {...parts} head={head} />
      )}
    </Page>
  );
}

function Page({ children }: { children: ComponentChildren }) {
  const { place } = useApp();
  const back = () => {
    place.value = { ...place.value, target: { kind: 'caseload' } };
  };
  return (
    <main class={styles['page']}>
      <div class={styles['back']}>
        <Button variant="quiet" icon={ArrowLeft} onClick={back}>
          {say('workspace.caseload')}
        </Button>
      </div>
      {children}
    </main>
  );
}

/** Tells the commands which client the workspace shows; none once it shows none. */
function useClientInContext(client: Client | null): void {
  const { context } = useApp();
  useEffect(() => {
    context.value = { ...context.value, client };
  }, [client]);
  useEffect(
    () => () => {
      context.value = { ...context.value, client: null, session: null };
    },
    [],
  );
}

function SeriesDamaged({ clientId }: { clientId: string }) {
  const { run } = useApp();
  return (
    <Notice tone="caution">
      <p>{say('workspace.series-damaged')}</p>
      <Button onClick={() => void run('client.rebuild', { clientId })}>
        {say('command.client.rebuild')}
      </Button>
    </Notice>
  );
}

function Damaged({ clientId }: { clientId: string }) {
  const { place } = useApp();
  const remove = () => {
    place.value = { ...place.value, sheet: { kind: 'delete-client', clientId } };
  };
  return (
    <Notice tone="problem">
      <p>{say('panel.client-damaged')}</p>
      <Button onClick={remove}>{say('client-form.delete')}</Button>
    </Notice>
  );
}
