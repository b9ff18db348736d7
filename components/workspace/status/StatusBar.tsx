import { CircleAlert, ShieldAlert } from 'lucide';
import { useMemo } from 'preact/hooks';
import { targetKey } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp, useVault } from '../../app/AppContext';
import { useKeptSafety } from '../../app/SafetyLine';
import { useFacts } from '../../app/use-facts';
import { Icon } from '../../controls/Icon';
import { useWorkspace } from '../WorkspaceContext';
import { BackupState } from './BackupState';
import { ChordStatus } from './ChordStatus';
import { LockState } from './LockState';
import { SessionNumbers } from './SessionNumbers';
import styles from './StatusBar.module.css';

/** When the vault locks by itself, whether what is written is saved, how old the backup is; and on the right what the open document counts. */
export function StatusBar() {
  const { mode } = useVault();
  const { place, areDraftsRefused, isDataGone } = useApp();
  const { target } = place.value;
  const { states } = useWorkspace();
  const state = states.value.get(targetKey(target));
  const isAnyDirty = [...states.value.values()].some(({ isDirty }) => isDirty);
  const written = isAnyDirty ? 'draft' : 'saved';
  const kept = isDataGone.value ? 'gone' : areDraftsRefused.value ? 'refused' : written;
  return (
    <footer class={styles['bar']} data-part-name="status">
      <LockState />
      {states.value.size > 0 && <span>{say(`workspace.status.${kept}`)}</span>}
      {mode === 'sample' ? <span>{say('workspace.status.sample')}</span> : <BackupState />}
      <ChordStatus />
      <SafetyState />
      <span class={styles['space']} />
      <Attention />
      {state?.words != null && <span>{say('workspace.status.words', { count: state.words })}</span>}
      {target.kind === 'session' && <SessionNumbers {...target} />}
    </footer>
  );
}

/** That safety comes first in the running session, with the way to end it. */
function SafetyState() {
  const { run } = useApp();
  if (!useKeptSafety()) return null;
  return (
    <button type="button" class={styles['deed']} onClick={() => void run('safety.end', null)}>
      <Icon node={ShieldAlert} />
      {say('workspace.status.safety')}
    </button>
  );
}

/** How many clients are worth a look; opens the list of them. */
function Attention() {
  const { run } = useApp();
  const { heads } = useWorkspace();
  const factsOf = useFacts();
  const count = useMemo(
    () => [...heads.values()].filter((head) => factsOf(head).length > 0).length,
    [heads, factsOf],
  );
  return (
    <button type="button" class={styles['deed']} onClick={() => void run('bottom.toggle', null)}>
      <Icon node={CircleAlert} />
      {say('workspace.status.attention', { count })}
    </button>
  );
}
