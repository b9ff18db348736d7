import { CircleAlert } from 'lucide';
import { useMemo } from 'preact/hooks';
import { attention } from '../../../lib/domain/practice/due-checks';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { Icon } from '../../controls/Icon';
import { localDate } from '../../records/session-words';
import { useWorkspace } from '../WorkspaceContext';
import { BackupState } from './BackupState';
import { LockState } from './LockState';
import { SessionNumbers } from './SessionNumbers';
import styles from './StatusBar.module.css';

/** When the vault locks by itself and how old the backup is; and on the right what is worth a look and the open session's numbers. */
export function StatusBar() {
  const { mode } = useVault();
  const { target } = useApp().place.value;
  return (
    <footer class={styles['bar']}>
      <LockState />
      {mode === 'sample' ? <span>{say('workspace.status.sample')}</span> : <BackupState />}
      <span class={styles['space']} />
      <Attention />
      {target.kind === 'session' && <SessionNumbers {...target} />}
    </footer>
  );
}

/** How many clients are worth a look; opens the list of them. */
function Attention() {
  const { run, now } = useApp();
  const today = localDate(now());
  const { heads } = useWorkspace();
  const count = useMemo(
    () => [...heads.values()].filter((head) => attention(head, today).length > 0).length,
    [heads, today],
  );
  return (
    <button type="button" class={styles['deed']} onClick={() => void run('bottom.toggle', null)}>
      <Icon node={CircleAlert} />
      {say('workspace.status.attention', { count })}
    </button>
  );
}
