import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Component } from '../../lib/domain/alliance/components';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';
import { type PlainWordKey, say } from '../../lib/words/index';
import { ComponentMark } from './ComponentMark';
import styles from './RatingSlider.module.css';
import { RatingTyped } from './RatingTyped';

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

/** Milliseconds within which 1 and 0 are one number. */
const ONE_NUMBER = 1000;

/**
 * One component's rating by pointer, keys or typing. It shows no handle until it is touched, so that nothing is suggested:
 * arrows move by half points, Page keys by one, digits set a whole value, Delete takes the rating back.
 */
export function RatingSlider(props: RatingSliderProps) {
  const { component, side, statement, value, onChange, anchors, children } = props;
  const id = useId();
  const name = say(`component.${component}` as PlainWordKey);
  return (
    <div class={`${styles['rating']} ${styles[component]} ${styles[side]}`}>
      <div class={styles['head']}>
        <label class={styles['name']} for={id}>
          <ComponentMark component={component} side={side} />
          {name}
        </label>
        <RatingTyped
          label={say('control.rating.typed', { component: name })}
          value={value}
          onChange={onChange}
        />
      </div>
      <p class={styles['statement']} id={`${id}-statement`}>
        {statement}
      </p>
      <RatingRange id={id} value={value} onChange={onChange} />
      <div class={styles['anchors']} aria-hidden="true">
        <span>
          <b>{lowest}</b> {anchors.lowest}
        </span>
        {value === null && <span class={styles['none']}>{say('control.rating.none')}</span>}
        <span>
          {anchors.highest} <b>{highest}</b>
        </span>
      </div>
      <span class="visually-hidden" id={`${id}-ends`}>
        {say('control.rating.ends', anchors)}
      </span>
      {children && <div class={styles['below']}>{children}</div>}
    </div>
  );
}

function RatingRange({
  id,
  value,
  onChange,
}: Pick<RatingSliderProps, 'value' | 'onChange'> & { id: string }) {
  const oneAt = useRef(Number.NEGATIVE_INFINITY);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isTen = event.key === '0' && value === 1 && event.timeStamp - oneAt.current < ONE_NUMBER;
    const next = isTen ? highest : valueForKey(event.key, value);
    oneAt.current = event.key === '1' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <input
      id={id}
      type="range"
      class={value === null ? `${styles['range']} ${styles['unset']}` : styles['range']}
      min={lowest}
      max={highest}
      step={step}
      value={value ?? MIDDLE}
      autocomplete="off"
      aria-describedby={`${id}-statement ${id}-ends`}
      aria-valuetext={
        value === null ? say('control.rating.none') : say('control.rating.value', { value: value.toFixed(1) })
      }
      style={{ '--share': `${((value ?? 0) / highest) * 100}%` }}
      onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      // A press in the very middle moves nothing, and still is a rating.
      onPointerUp={(event) => {
        if (event.button === 0) onChange(event.currentTarget.valueAsNumber);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

/** The value a key asks for; undefined for keys that are not the slider's. */
function valueForKey(key: string, value: number | null): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  if (key === 'Home') return lowest;
  if (key === 'End') return highest;
  if (/^\d$/.test(key)) return Number(key);
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
