import { FieldFrame, type FieldWords } from './FieldFrame';
import styles from './fields.module.css';

interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

/** A choice of one from a short list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, options, onChange, disabled = false, ...words } = props;
  return (
    <FieldFrame {...words}>
      {(links) => (
        <select
          {...links}
          class={styles['input']}
          value={value}
          disabled={disabled}
          autocomplete="off"
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
