import type { ComponentChildren } from 'preact';
import styles from './ChartButtons.module.css';

interface ChartChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly glyph?: ComponentChildren;
  }[];
  readonly chosen: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

/** A row of small buttons that are on or off; one or several may be on. */
export function ChartChoice<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: ChartChoiceProps<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as an inline row in every browser
    <div role="group" aria-label={label} class={styles['row']}>
      {options.map(({ value, label: name, glyph }) => (
        <button
          key={value}
          type="button"
          class={styles['button']}
          aria-pressed={chosen(value)}
          title={name}
          onClick={() => onChoose(value)}
        >
          {glyph}
          <span class={styles['name']}>{name}</span>
        </button>
      ))}
    </div>
  );
}

interface ChartToggleProps {
  readonly isOn: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** Shows or hides a part of a chart. */
export function ChartToggle({ isOn, controls, onToggle, children }: ChartToggleProps) {
  return (
    <button
      type="button"
      class={styles['toggle']}
      aria-expanded={isOn}
      aria-controls={isOn ? controls : undefined}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
