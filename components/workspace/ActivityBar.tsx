import {
  EyeOff,
  HardDriveDownload,
  type IconNode,
  Keyboard,
  Lock,
  Settings,
  SquareChevronRight,
} from 'lucide';
import { useRef } from 'preact/hooks';
import type { CommandId } from '../../lib/commands/index';
import { type Areas, isShown, toggleActivity } from '../../lib/places/areas';
import { type PlainWordKey, say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { IconButton } from '../controls/IconButton';
import styles from './ActivityBar.module.css';
import { ACTIVITIES, type Activity } from './activities';
import { useLeavingFocus } from './frame/use-leaving-focus';
import { useChangeLayout } from './use-layout';

const DEEDS = [
  ['palette.show', 'deed.palette.show', SquareChevronRight],
  ['backup.show', 'command.backup.show', HardDriveDownload],
  ['keys.show', 'command.keys.show', Keyboard],
  ['settings.show', 'command.settings.show', Settings],
  ['cover.show', 'command.cover.show', EyeOff],
  ['vault.lock', 'command.vault.lock', Lock],
] as const satisfies readonly (readonly [CommandId, PlainWordKey, IconNode])[];

/** The workspace's activities, and at its foot the deeds on the vault. */
export function ActivityBar({ areas }: { areas: Areas }) {
  const { run, place } = useApp();
  const change = useChangeLayout();
  const bar = useRef<HTMLElement>(null);
  useLeavingFocus(bar);
  const show = ({ id, target }: Activity) => {
    if (target) place.value = { ...place.value, target };
    else change((layout) => ({ ...layout, areas: toggleActivity(layout.areas, id) }));
  };
  return (
    <nav ref={bar} class={styles['bar']} data-part-name="bar" aria-label={say('workspace.bar')}>
      {ACTIVITIES.map((activity) => (
        <IconButton
          key={activity.id}
          icon={activity.icon}
          label={say(activity.title)}
          aria-pressed={
            activity.target ? undefined : areas.activity === activity.id && isShown(areas, 'side')
          }
          onClick={() => show(activity)}
        />
      ))}
      <span class={styles['space']} />
      {DEEDS.map(([id, title, icon]) => (
        <IconButton key={id} icon={icon} label={say(title)} onClick={() => void run(id, null)} />
      ))}
    </nav>
  );
}
