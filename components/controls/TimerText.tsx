import { formatSpan } from './format-span';
import styles from './TimerText.module.css';

/** A span of time as mm:ss or h:mm:ss; never announced by itself. */
export function TimerText({ milliseconds }: { milliseconds: number }) {
  return <span class={styles['timer']}>{formatSpan(milliseconds)}</span>;
}
