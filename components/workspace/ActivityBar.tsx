import { EyeOff, HardDriveDownload, type IconNode, Keyboard, Lock, Settings, Users } from 'lucide';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { IconButton } from '../controls/IconButton';
import styles from './ActivityBar.module.css';

const DEEDS = [
  ['backup.show', HardDriveDownload],
  ['keys.show', Keyboard],
  ['settings.show', Settings],
  ['cover.show', EyeOff],
  ['vault.lock', Lock],
] as const satisfies readonly (readonly [string, IconNode])[];

/** The workspace's places, and at its foot the deeds on the vault. */
export function ActivityBar() {
  const { run, place } = useApp();
  const toCaseload = () => {
    place.value = { ...place.value, target: { kind: 'caseload' } };
  };
  return (
    <nav class={styles['bar']} aria-label={say('workspace.bar')}>
      <IconButton icon={Users} label={say('workspace.clients')} aria-current={true} onClick={toCaseload} />
      <span class={styles['space']} />
      {DEEDS.map(([id, icon]) => (
        <IconButton key={id} icon={icon} label={say(`command.${id}`)} onClick={() => void run(id, null)} />
      ))}
    </nav>
  );
}
