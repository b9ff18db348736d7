import { say } from '../../lib/words/index';
import { useApp, useVault } from '../app/AppContext';
import { usePractitioner } from '../app/use-records';
import { formatDate } from '../records/session-words';
import styles from './StatusBar.module.css';

/** Lock, backup and sample, in one quiet line. */
export function StatusBar() {
  const { settings } = useApp();
  const { mode } = useVault();
  const facts = usePractitioner()?.facts;
  const last = facts?.lastBackupAt ?? null;
  return (
    <footer class={styles['bar']}>
      <span>{say('workspace.status.open', { minutes: settings.value.idleMinutes })}</span>
      {mode === 'sample' ? (
        <span>{say('workspace.status.sample')}</span>
      ) : (
        <span>{last === null ? say('backup.never') : say('backup.last', { day: formatDate(last) })}</span>
      )}
    </footer>
  );
}
