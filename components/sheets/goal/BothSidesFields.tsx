import type { BothSides } from '../../../lib/domain/practice/goal';
import { say } from '../../../lib/words/index';
import styles from './Goal.module.css';
import { HalfPointSelect } from './HalfPointSelect';

interface BothSidesFieldsProps {
  readonly legend: string;
  readonly value: BothSides;
  readonly onChange: (value: BothSides) => void;
}

/** One number of each side, 0-10. */
export function BothSidesFields({ legend, value, onChange }: BothSidesFieldsProps) {
  return (
    <fieldset class={styles['group']}>
      <legend>{legend}</legend>
      <div class={styles['pair']}>
        {(['practitioner', 'client'] as const).map((side) => (
          <HalfPointSelect
            key={side}
            label={say(`goal.side.${side}`)}
            value={value[side]}
            onChange={(next) => onChange({ ...value, [side]: next })}
          />
        ))}
      </div>
    </fieldset>
  );
}
