import { useId } from 'preact/hooks';
import styles from './Segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one from two to six, all in sight; a radio group, so that arrow keys move. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, isLabelHidden = false, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset class={styles['group']}>
      <legend class={isLabelHidden ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div class={styles['choices']}>
        {options.map((option) => (
          <label key={option.value} class={styles['choice']}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              autocomplete="off"
              onChange={() => onChange(option.value)}
            />
            <span data-label={option.label}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
