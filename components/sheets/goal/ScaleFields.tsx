import {
  ATTAINMENT_LEVELS,
  type AttainmentLevel,
  type AttainmentScale,
} from '../../../lib/domain/practice/goal';
import { isSoundScale } from '../../../lib/domain/practice/goal-life';
import { say } from '../../../lib/words/index';
import { Checkbox } from '../../controls/Checkbox';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import styles from './Goal.module.css';

interface ScaleFieldsProps {
  readonly scale: AttainmentScale | null;
  /** Told how the scale of then becomes the one of now. */
  readonly onChange: (change: (now: AttainmentScale | null) => AttainmentScale | null) => void;
}

const NEW_SCALE: AttainmentScale = { levels: ['', '', '', '', ''], baseline: null, weight: 1 };
const BASELINES: readonly (AttainmentLevel | null)[] = [null, ...ATTAINMENT_LEVELS];

/** Five described levels, the best first as on paper, where it began and how much it counts; or none of that. */
export function ScaleFields({ scale, onChange }: ScaleFieldsProps) {
  return (
    <div class={styles['levels']}>
      <Checkbox
        label={say('goal.scale.use')}
        isChecked={scale !== null}
        onChange={(isUsed) => onChange(() => (isUsed ? NEW_SCALE : null))}
      />
      {scale && <Levels {...{ scale, onChange }} />}
    </div>
  );
}

function Levels({ scale, onChange }: { scale: AttainmentScale; onChange: ScaleFieldsProps['onChange'] }) {
  const change = (part: (now: AttainmentScale) => Partial<AttainmentScale>) =>
    onChange((now) => now && { ...now, ...part(now) });
  const write = (at: number, words: string) =>
    change((now) => {
      const levels = now.levels.map((each, index) => (index === at ? words : each));
      return { levels: levels as unknown as AttainmentScale['levels'] };
    });
  return (
    <>
      <p class={styles['soft']}>{say('goal.scale.hint')}</p>
      {ATTAINMENT_LEVELS.map((level, at) => ({ level, at }))
        .reverse()
        .map(({ level, at }) => (
          <TextField
            key={level}
            label={say(`goal.level.${level}`)}
            value={scale.levels[at] ?? ''}
            onInput={(words) => write(at, words)}
          />
        ))}
      <div class={styles['pair']}>
        <SelectField
          label={say('goal.baseline')}
          value={String(scale.baseline)}
          options={BASELINES.map((level) => ({
            value: String(level),
            label: level === null ? say('goal.not-said') : say(`goal.level.${level}`),
          }))}
          onChange={(chosen) =>
            change(() => ({ baseline: BASELINES.find((level) => String(level) === chosen) ?? null }))
          }
        />
        <TextField
          type="number"
          label={say('goal.weight')}
          value={Number.isNaN(scale.weight) ? '' : String(scale.weight)}
          min={1}
          max={10}
          error={isSoundScale(scale) ? undefined : say('goal.weight.error')}
          onInput={(weight) => change(() => ({ weight: Number(weight) }))}
        />
      </div>
    </>
  );
}
