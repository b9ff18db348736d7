import type { ComponentChildren } from 'preact';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClient, useSeries } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { Notice } from '../../controls/Notice';
import { withoutLabels } from '../../records/hidden-labels';
import { useWorkspace } from '../WorkspaceContext';
import styles from './ClientPage.module.css';

/** A client as documents about them need it; labels are hidden where they must be. */
export interface ClientParts {
  readonly client: Client;
  readonly series: Series;
}

interface WithClientProps {
  readonly clientId: string;
  readonly children: (parts: ClientParts) => ComponentChildren;
}

/** A document about one client: what the panel saves appears here at once; what cannot be read is said. */
export function WithClient({ clientId, children }: WithClientProps) {
  const { hidesLabels } = useWorkspace();
  const opened = useClient(clientId);
  const series = useSeries(clientId);
  if (opened === undefined || series === undefined) return <Page>{null}</Page>;
  if (!opened?.ok)
    return (
      <Page>
        <h1 class="visually-hidden">{say('panel.client-not-shown')}</h1>
        {opened === null ? <EmptyState text={say('panel.client-gone')} /> : <Damaged clientId={clientId} />}
      </Page>
    );
  return (
    <Page>
      {series?.ok ? null : <SeriesDamaged clientId={clientId} />}
      {children({
        client: hidesLabels ? withoutLabels(opened.value) : opened.value,
        series: series?.ok ? series.value : [],
      })}
    </Page>
  );
}

function Page({ children }: { children: ComponentChildren }) {
  return <div class={styles['page']}>{children}</div>;
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
