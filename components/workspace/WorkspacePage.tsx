import { useEffect } from 'preact/hooks';
import { addressOfTarget, targetOfAddress } from '../../lib/places/targets';
import { useApp } from '../app/AppContext';
import { BackupReminder } from '../app/BackupReminder';
import { useHeads } from '../app/use-records';
import { SheetHost } from '../sheets/SheetHost';
import { ActivityBar } from './ActivityBar';
import { CaseloadList } from './CaseloadList';
import { ClientPage } from './ClientPage';
import { StatusBar } from './StatusBar';
import styles from './WorkspacePage.module.css';

/** The full-tab page: the caseload beside the client that is open. */
export function WorkspacePage() {
  const { place } = useApp();
  useAddress();
  const opened = useHeads();
  const { target } = place.value;
  const clientId = target.kind === 'caseload' ? null : target.clientId;
  useEffect(() => {
    if (opened) requestAnimationFrame(() => performance.mark('caseload-painted'));
  }, [opened !== undefined]);
  if (!opened) return null;
  return (
    <div class={styles['workspace']}>
      <ActivityBar />
      <div class={clientId === null ? styles['content'] : `${styles['content']} ${styles['withClient']}`}>
        <CaseloadList opened={opened} selected={clientId} />
        {clientId !== null && <ClientPage key={clientId} clientId={clientId} />}
      </div>
      <BackupReminder isQuiet={opened.some((head) => head.ok && head.value.openSession?.isRunning)} />
      <StatusBar />
      <SheetHost />
    </div>
  );
}

/** The address in the bar and the place on the page say the same; back and forward work. */
function useAddress(): void {
  const { place } = useApp();
  const { target } = place.value;
  useEffect(() => {
    const follow = () => {
      place.value = { ...place.value, target: targetOfAddress(location.hash) };
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const address = addressOfTarget(target);
    if (location.hash !== '' || target.kind !== 'caseload') location.hash = address;
  }, [target]);
}
