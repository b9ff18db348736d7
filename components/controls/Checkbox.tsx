import { useId } from 'preact/hooks';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  /** Draws the label struck through when checked, as for an action that is done. */
  readonly isTask?: boolean;
}

/** A tick with its label. */
export function Checkbox({
  label,
  isChecked,
  onChange,
  hint,
  disabled = false,
  isTask = false,
}: CheckboxProps) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <input
        id={id}
        type="checkbox"
        class={styles['box']}
        checked={isChecked}
        disabled={disabled}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class={isTask && isChecked ? styles['done'] : undefined}>
        {label}
      </label>
      {hint && (
        <p class={styles['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
