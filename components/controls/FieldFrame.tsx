import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './FieldFrame.module.css';
import { Icon } from './Icon';

/** What every field can say about itself. */
export interface FieldWords {
  readonly label: string;
  /** Hides the label from sight, not from screen readers. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What a field's element takes from its frame. */
export interface FieldLinks {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Label, hint and error around one field; the error is announced when it appears. */
export function FieldFrame(props: FieldWords & { children: (links: FieldLinks) => ComponentChildren }) {
  const { label, isLabelHidden = false, hint, error, children } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const links: FieldLinks = {
    id,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true } : {}),
  };
  return (
    <div class={styles['field']}>
      <label class={isLabelHidden ? 'visually-hidden' : styles['label']} for={id}>
        {label}
      </label>
      {children(links)}
      {hint && (
        <p class={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div role="alert" class={styles['alert']}>
        {error && (
          <p class={styles['error']} id={`${id}-error`}>
            <Icon node={CircleAlert} />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
