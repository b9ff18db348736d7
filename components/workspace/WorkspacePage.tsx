import { useEffect } from 'preact/hooks';
import type { Head } from '../../lib/domain/practice/head';
import type { Opened } from '../../lib/store/sealed-rows';
import { useApp } from '../app/AppContext';
import { BackupReminder } from '../app/BackupReminder';
import { usePart } from '../app/use-part';
import { useHeads } from '../app/use-records';
import { useHiddenLabels } from '../records/hidden-labels';
import { SheetHost } from '../sheets/SheetHost';
import { ActivityBar } from './ActivityBar';
import { CaseloadList } from './caseload/CaseloadList';
import { StatusBar } from './StatusBar';
import { clientOf, useAddress, useChosenClient } from './use-place';
import styles from './WorkspacePage.module.css';

const loadClientPage = () => import('./client/ClientPage').then(({ ClientPage }) => ClientPage);

/** The full-tab page: the caseload, and beside it the client that is open. */
export function WorkspacePage() {
  const opened = useHeads();
  useAddress();
  useChosenClient();
  useEffect(() => {
    if (opened) requestAnimationFrame(() => performance.mark('caseload-painted'));
  }, [opened !== undefined]);
  return opened ? <Workspace heads={opened} /> : null;
}

function Workspace({ heads }: { heads: readonly Opened<Head>[] }) {
  const { target } = useApp().place.value;
  const hidesLabels = useHiddenLabels(heads.flatMap((head) => (head.ok ? [head.value] : [])));
  const isRunning = heads.some((head) => head.ok && head.value.openSession?.isRunning);
  const clientId = clientOf(target);
  const names = [styles['content'], clientId !== null && styles['withClient']];
  return (
    <>
      <BackupReminder isQuiet={isRunning} />
      <div class={styles['workspace']}>
        <ActivityBar />
        <div class={names.filter(Boolean).join(' ')}>
          <CaseloadList opened={heads} selected={clientId} hidesLabels={hidesLabels} />
          {clientId !== null && (
            <ClientPart key={clientId} {...{ clientId, hidesLabels }} head={headOf(heads, clientId)} />
          )}
        </div>
        <StatusBar />
      </div>
      <SheetHost />
    </>
  );
}

interface ClientPartProps {
  readonly clientId: string;
  readonly head: Head | null;
  readonly hidesLabels: boolean;
}

/** The charts and records of one client load when the first client is opened: the caseload waits for heads only. */
function ClientPart(props: ClientPartProps) {
  const ClientPage = usePart(loadClientPage);
  return ClientPage && <ClientPage {...props} />;
}

function headOf(heads: readonly Opened<Head>[], clientId: string): Head | null {
  const head = heads.find(({ id }) => id === clientId);
  return head?.ok ? head.value : null;
}
