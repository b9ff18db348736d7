import { formatSpan, saySpan } from './format-span';
import styles from './TimerText.module.css';

/** A span of time as mm:ss or h:mm:ss, in words for a screen reader; never announced by itself. */
export function TimerText({ milliseconds }: { milliseconds: number }) {
  return (
    <span class={styles['timer']}>
      <span aria-hidden="true">{formatSpan(milliseconds)}</span>
      <span class="visually-hidden">{saySpan(milliseconds)}</span>
    </span>
  );
}
