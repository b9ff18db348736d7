import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Card.module.css';

interface CardProps {
  readonly title: string;
  /** Something small at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One matter on a raised surface, under a small heading. */
export function Card({ title, aside, children }: CardProps) {
  const id = useId();
  return (
    <section class={styles['card']} aria-labelledby={id}>
      <header class={styles['header']}>
        <h2 id={id}>{title}</h2>
        {aside && <div class={styles['aside']}>{aside}</div>}
      </header>
      {children}
    </section>
  );
}
