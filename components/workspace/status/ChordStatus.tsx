import { say } from '../../../lib/words/index';
import { formatKeys } from '../../controls/format-keys';
import { useWorkspace } from '../WorkspaceContext';
import styles from './StatusBar.module.css';

/** Says that the second key of a chord is waited for, or that the two meant nothing. */
export function ChordStatus({ isAlone = false }: { readonly isAlone?: boolean }) {
  const { value: chord } = useWorkspace().chord;
  return (
    <p role="status" class={isAlone ? styles['alone'] : styles['chord']}>
      {chord && say(`workspace.chord.${chord.kind}`, { keys: formatKeys(chord.keys) })}
    </p>
  );
}
