import { HARD_MEAN } from '../../../lib/domain/practice/hard-session';
import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import {
  ASSUMPTION_BOUNDS,
  ASSUMPTION_NAMES,
  soundAssumptions,
} from '../../../lib/domain/signals/starting-assumptions';
import { changeSettings, type SettingsChange } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useAssumptions } from '../../app/use-assumptions';
import { Button } from '../../controls/Button';
import styles from '../sheets.module.css';
import { NumberField } from './NumberField';

/** What Beside assumes before it knows better (the usual range, what counts as a hard session): to be seen, changed and put back. */
export function StartingAssumptions() {
  const { report, settings } = useApp();
  const { hardMean } = settings.value;
  const assumptions = useAssumptions();
  const set = (next: SettingsChange) => void changeSettings(next).catch(report);
  const isStarting =
    hardMean === HARD_MEAN &&
    ASSUMPTION_NAMES.every((name) => assumptions[name] === STARTING_ASSUMPTIONS[name]);
  return (
    <section class={styles['section']}>
      <h3>{say('settings.assumptions')}</h3>
      <p class={styles['soft']}>{say('settings.assumptions.why')}</p>
      <div class={styles['pair']}>
        {ASSUMPTION_NAMES.map((name) => (
          <NumberField
            key={name}
            label={say(`settings.assumption.${name}`)}
            value={assumptions[name]}
            {...ASSUMPTION_BOUNDS[name]}
            onChange={(value) =>
              set((standing) => ({
                assumptions: { ...soundAssumptions(standing.assumptions), [name]: value },
              }))
            }
          />
        ))}
      </div>
      <NumberField
        label={say('settings.hardMean')}
        value={hardMean}
        {...ASSUMPTION_BOUNDS.mean}
        onChange={(value) => set({ hardMean: value })}
      />
      <p class={styles['soft']}>{say('settings.hardMean.why')}</p>
      <div class={styles['deeds']}>
        <Button
          disabled={isStarting}
          onClick={() => set({ assumptions: STARTING_ASSUMPTIONS, hardMean: HARD_MEAN })}
        >
          {say('settings.assumptions.reset')}
        </Button>
      </div>
    </section>
  );
}
