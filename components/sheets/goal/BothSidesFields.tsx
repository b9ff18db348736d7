import type { Client } from '../../../lib/domain/practice/client';
import { type BothSides, numberOf, sayersIn, sayersOf, withNumber } from '../../../lib/domain/practice/sides';
import { nameSayer } from '../../../lib/words/side-words';
import styles from './Goal.module.css';
import { HalfPointSelect } from './HalfPointSelect';

interface BothSidesFieldsProps {
  readonly legend: string;
  readonly client: Client;
  readonly value: BothSides;
  /** Told how what was said then becomes what is said now. */
  readonly onChange: (change: (now: BothSides) => BothSides) => void;
}

/** One number of each side, 0-10; where several people come, of each of them. */
export function BothSidesFields({ legend, client, value, onChange }: BothSidesFieldsProps) {
  return (
    <fieldset class={styles['group']}>
      <legend>{legend}</legend>
      <div class={styles['pair']}>
        {sayersOf(client, sayersIn(value)).map((sayer) => (
          <HalfPointSelect
            key={sayer}
            label={nameSayer(client, sayer)}
            value={numberOf(value, sayer)}
            onChange={(next) => onChange((now) => withNumber(now, sayer, next))}
          />
        ))}
      </div>
    </fieldset>
  );
}
