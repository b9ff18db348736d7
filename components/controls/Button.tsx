import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import styles from './Button.module.css';
import { Icon } from './Icon';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'icon' | 'class'> {
  readonly children: ComponentChildren;
  /** `primary` is the one next deed of a view; `danger` destroys something. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconNode;
  /** Work is under way: it stays focusable and does nothing. */
  readonly isBusy?: boolean;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { children, variant = 'secondary', icon, isBusy = false, isWide = false, onClick, ...rest } = props;
  const names = [styles['button'], styles[variant], isWide && styles['wide']].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...rest}
      class={names}
      aria-busy={isBusy}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {isBusy ? <span class={styles['turning']} aria-hidden="true" /> : icon && <Icon node={icon} />}
      <span>{children}</span>
    </button>
  );
}
