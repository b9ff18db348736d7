import type { IconNode } from 'lucide';
import { h } from 'preact';
import styles from './Icon.module.css';

interface IconProps {
  readonly node: IconNode;
  /** Its name, where it stands alone; without one it is decoration and the words beside it carry the meaning. */
  readonly label?: string;
}

/** One icon of the set, drawn in the text's colour. */
export function Icon({ node, label }: IconProps) {
  const shapes = node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }));
  return label === undefined ? (
    <svg class={styles['icon']} viewBox="0 0 24 24" aria-hidden="true">
      {shapes}
    </svg>
  ) : (
    <svg class={styles['icon']} viewBox="0 0 24 24" role="img" aria-label={label}>
      {shapes}
    </svg>
  );
}
