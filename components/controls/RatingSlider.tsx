import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Component } from '../../lib/domain/alliance/components';
import { isRatingValue, RATING_RANGE } from '../../lib/domain/alliance/rating';
import { type PlainWordKey, say } from '../../lib/words/index';
import { ComponentMark } from './ComponentMark';
import styles from './RatingSlider.module.css';

interface RatingSliderProps {
  readonly component: Component;
  readonly side: 'practitioner' | 'client';
  /** The statement that is rated. */
  readonly statement: string;
  /** 0-10 in half points; null while it is not rated. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly anchors: { readonly lowest: string; readonly highest: string };
  /** Something under the row, such as an optional line of words. */
  readonly children?: ComponentChildren;
}

const { lowest, highest, step } = RATING_RANGE;
const MIDDLE = (lowest + highest) / 2;

/**
 * One component's rating by pointer, keys or typing. It stays unset until it is touched:
 * arrows move by half points, Page keys by one, a digit sets a whole value, Delete takes the rating back.
 */
export function RatingSlider(props: RatingSliderProps) {
  const { component, side, statement, value, onChange, anchors, children } = props;
  const id = useId();
  const name = say(`component.${component}` as PlainWordKey);
  const shown =
    value === null ? say('control.rating.none') : say('control.rating.value', { value: value.toFixed(1) });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = valueForKey(event.key, value);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div class={`${styles['rating']} ${styles[component]} ${styles[side]}`}>
      <div class={styles['head']}>
        <label class={styles['name']} for={id}>
          <ComponentMark component={component} side={side} />
          {name}
        </label>
        <TypedValue
          label={say('control.rating.typed', { component: name })}
          value={value}
          onChange={onChange}
        />
      </div>
      <p class={styles['statement']} id={`${id}-statement`}>
        {statement}
      </p>
      <input
        id={id}
        type="range"
        class={value === null ? `${styles['range']} ${styles['unset']}` : styles['range']}
        min={lowest}
        max={highest}
        step={step}
        value={value ?? MIDDLE}
        autocomplete="off"
        aria-describedby={`${id}-statement`}
        aria-valuetext={shown}
        style={{ '--share': `${((value ?? 0) / highest) * 100}%` }}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
      <div class={styles['anchors']} aria-hidden="true">
        <span>{anchors.lowest}</span>
        <span>{anchors.highest}</span>
      </div>
      {children}
    </div>
  );
}

interface TypedValueProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function TypedValue({ label, value, onChange }: TypedValueProps) {
  return (
    <input
      type="number"
      class={styles['typed']}
      aria-label={label}
      min={lowest}
      max={highest}
      step={step}
      value={value ?? ''}
      placeholder="–"
      autocomplete="off"
      onChange={(event) => {
        const typed = event.currentTarget.valueAsNumber;
        if (Number.isNaN(typed)) onChange(null);
        else if (isRatingValue(typed)) onChange(typed);
        else event.currentTarget.value = value === null ? '' : String(value);
      }}
    />
  );
}

/** The value a key asks for; undefined for keys that are not the slider's. */
function valueForKey(key: string, value: number | null): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  if (key === 'Home') return lowest;
  if (key === 'End') return highest;
  if (/^\d$/.test(key)) return value === 1 && key === '0' ? highest : Number(key);
  const moves: Record<string, number> = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: 1,
    PageDown: -1,
  };
  const move = moves[key];
  if (move === undefined) return undefined;
  return Math.min(highest, Math.max(lowest, (value ?? MIDDLE) + (value === null ? 0 : move)));
}
