import type { IconNode } from 'lucide';
import { h } from 'preact';
import styles from './Icon.module.css';

/** One icon of the set, drawn in the text's colour. Decoration only: the control around it carries the name. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg class={styles['icon']} viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
