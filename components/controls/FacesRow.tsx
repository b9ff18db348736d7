import { useId, useRef } from 'preact/hooks';
import type { Component } from '../../lib/domain/alliance/components';
import { type PlainWordKey, say } from '../../lib/words/index';
import { Button } from './Button';
import { ComponentMark } from './ComponentMark';
import styles from './FacesRow.module.css';

interface FacesRowProps {
  readonly component: Component;
  /** The sentence that is answered. */
  readonly statement: string;
  /** 0-10; null while nothing is chosen. Of the five faces only 0, 2.5, 5, 7.5 and 10 come. */
  readonly value: number | null;
  /** Null takes the answer back. */
  readonly onChange: (value: number | null) => void;
}

/** From "no" to "yes"; `bend` is how far the mouth's middle lies below its ends. */
const FACES = [
  { value: 0, word: 'no', bend: -7 },
  { value: 2.5, word: 'little', bend: -3 },
  { value: 5, word: 'so-so', bend: 0 },
  { value: 7.5, word: 'mostly', bend: 4 },
  { value: 10, word: 'yes', bend: 8 },
] as const;

/** A child's answer: five drawn faces, each with its word; a radio group, so that arrow keys move. */
export function FacesRow({ component, statement, value, onChange }: FacesRowProps) {
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const takeBack = () => {
    onChange(null);
    row.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset ref={row} class={styles['row']}>
      <legend class={styles['statement']}>
        <ComponentMark component={component} side="client" /> {statement}
        <span class="visually-hidden"> ({say(`component.${component}` as PlainWordKey)})</span>
      </legend>
      <div class={styles['faces']}>
        {FACES.map((face) => (
          <label key={face.value} class={styles['face']}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={String(face.value)}
              checked={face.value === value}
              autocomplete="off"
              onChange={() => onChange(face.value)}
            />
            <Face bend={face.bend} />
            <span class={styles['word']}>{say(`control.face.${face.word}`)}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <Button variant="quiet" aria-label={say('control.face.clear.of', { statement })} onClick={takeBack}>
          {say('control.face.clear')}
        </Button>
      )}
    </fieldset>
  );
}

function Face({ bend }: { bend: number }) {
  return (
    <svg class={styles['drawing']} viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17" />
      <path d="M14 15v2.5M26 15v2.5" />
      <path d={`M12 ${26 - bend / 4}q8 ${bend} 16 0`} />
    </svg>
  );
}
