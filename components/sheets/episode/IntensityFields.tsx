import type { Intensity } from '../../../lib/domain/practice/episode';
import { INTENSITIES } from '../../../lib/domain/practice/episode-life';
import { say } from '../../../lib/words/index';
import { SelectField } from '../../controls/SelectField';
import styles from './Episode.module.css';

interface IntensityFieldsProps {
  readonly value: Intensity;
  readonly onChange: (value: Intensity) => void;
}

const NOT_SAID = 'none';

/** How strong a strain was for each side, 1-5, or not said. */
export function IntensityFields({ value, onChange }: IntensityFieldsProps) {
  const options = [NOT_SAID, ...INTENSITIES.map(String)].map((each) => ({
    value: each,
    label: each === NOT_SAID ? say('episode.intensity.none') : each,
  }));
  return (
    <div class={styles['pair']}>
      {(['practitioner', 'client'] as const).map((side) => (
        <SelectField
          key={side}
          label={say(`episode.intensity.${side}`)}
          value={String(value[side] ?? NOT_SAID)}
          options={options}
          onChange={(chosen) => onChange({ ...value, [side]: chosen === NOT_SAID ? null : Number(chosen) })}
        />
      ))}
    </div>
  );
}
