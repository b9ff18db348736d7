import type { ComponentChildren } from 'preact';
import { say } from '../../../lib/words/index';
import styles from './GatePage.module.css';

/** One calm column, for what is shown while no vault is open. */
export function GatePage({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class={styles['page']}>
      <div class={styles['column']}>
        <p class={styles['name']}>
          <img src="/icons/48.png" alt="" width="28" height="28" />
          {say('app.name')}
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
