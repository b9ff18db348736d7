import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isRatingValue } from '../../lib/domain/alliance/rating';
import { say } from '../../lib/words/index';
import styles from './RatingTyped.module.css';

interface RatingTypedProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/**
 * A rating as a typed number, with a point or a comma. Each keystroke that makes a value is told at once, so that it is kept;
 * what is no value stays marked until it is mended or the rating is given another way, and leaves the rating as it was before.
 */
export function RatingTyped({ label, value, onChange }: RatingTypedProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef<number | null>(value);
  const hasFocus = useRef(false);
  const isWrong = typed !== null && typedValue(typed) === undefined;
  useLayoutEffect(() => {
    if (!hasFocus.current) setTyped(null);
  }, [value]);
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        class={styles['typed']}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        value={typed ?? value?.toFixed(1) ?? ''}
        placeholder="–"
        autocomplete="off"
        spellcheck={false}
        onFocus={(event) => {
          hasFocus.current = true;
          before.current = value;
          event.currentTarget.select();
        }}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const next = typedValue(text);
          setTyped(text);
          onChange(next === undefined ? before.current : next);
        }}
        onBlur={() => {
          hasFocus.current = false;
          if (!isWrong) setTyped(null);
        }}
      />
      <div role="alert" class={styles['wrong']}>
        {isWrong && <span id={id}>{say('control.rating.range')}</span>}
      </div>
    </>
  );
}

/** The value that was typed: null for nothing, undefined for what is no rating. */
function typedValue(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  const value = /^\d+\.?\d*$/.test(plain) ? Number(plain) : Number.NaN;
  return isRatingValue(value) ? value : undefined;
}
