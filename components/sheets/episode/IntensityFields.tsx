import type { Client } from '../../../lib/domain/practice/client';
import type { Intensity } from '../../../lib/domain/practice/episode';
import { INTENSITIES } from '../../../lib/domain/practice/episode-life';
import {
  isSide,
  numberOf,
  type Sayer,
  sayersIn,
  sayersOf,
  withNumber,
} from '../../../lib/domain/practice/sides';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { SelectField } from '../../controls/SelectField';
import styles from './Episode.module.css';

interface IntensityFieldsProps {
  readonly client: Client;
  readonly value: Intensity;
  /** Told how what was said then becomes what is said now. */
  readonly onChange: (change: (now: Intensity) => Intensity) => void;
}

const NOT_SAID = 'none';

/** How strong a strain was for each side, 1-5, or not said; where several people come, for each of them. */
export function IntensityFields({ client, value, onChange }: IntensityFieldsProps) {
  const options = [NOT_SAID, ...INTENSITIES.map(String)].map((each) => ({
    value: each,
    label: each === NOT_SAID ? say('episode.intensity.none') : each,
  }));
  return (
    <div class={styles['pair']}>
      {sayersOf(client, sayersIn(value)).map((sayer) => (
        <SelectField
          key={sayer}
          label={sayStrengthFor(client, sayer)}
          value={String(numberOf(value, sayer) ?? NOT_SAID)}
          options={options}
          onChange={(chosen) =>
            onChange((now) => withNumber(now, sayer, chosen === NOT_SAID ? null : Number(chosen)))
          }
        />
      ))}
    </div>
  );
}

function sayStrengthFor(client: Client, sayer: Sayer): string {
  if (isSide(sayer)) return say(`episode.intensity.${sayer}`);
  return say('episode.intensity.participant', { name: nameRater(client, sayer) });
}
