import type { ComponentChildren } from 'preact';
import styles from './EmptyState.module.css';

/** What a list says while it is empty, and what to do about it. */
export function EmptyState({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class={styles['empty']}>
      <p>{text}</p>
      {children}
    </div>
  );
}
