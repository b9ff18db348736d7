import type { ComponentChildren } from 'preact';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** Something that can be unfolded. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details class={styles['disclosure']} open={isOpen}>
      <summary>{summary}</summary>
      <div class={styles['body']}>{children}</div>
    </details>
  );
}
