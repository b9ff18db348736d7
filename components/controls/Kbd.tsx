import { formatKeys } from './format-keys';
import styles from './Kbd.module.css';

/** A key, as the person's own system writes it. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd class={styles['key']}>{formatKeys(keys)}</kbd>;
}
