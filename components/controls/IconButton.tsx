import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class' | 'label'> {
  readonly icon: IconNode;
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string;
}

/** A button with an icon only. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class={styles['button']} aria-label={label} title={label}>
      <Icon node={icon} />
    </button>
  );
}
