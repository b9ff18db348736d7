import { STARTING_ASSUMPTIONS } from '../../../lib/domain/signals/signal';
import { ASSUMPTION_BOUNDS, ASSUMPTION_NAMES } from '../../../lib/domain/signals/starting-assumptions';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import { changeSettings } from '../../../lib/platform/settings';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useAssumptions } from '../../app/use-assumptions';
import { Button } from '../../controls/Button';
import styles from '../sheets.module.css';
import { NumberField } from './NumberField';

/** What the usual range starts from before a person's own ratings are known: to be seen, changed and put back. */
export function StartingAssumptions() {
  const { report } = useApp();
  const assumptions = useAssumptions();
  const set = (next: BandPrior) => void changeSettings({ assumptions: next }).catch(report);
  const isStarting = ASSUMPTION_NAMES.every((name) => assumptions[name] === STARTING_ASSUMPTIONS[name]);
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
            onChange={(value) => set({ ...assumptions, [name]: value })}
          />
        ))}
      </div>
      <div class={styles['deeds']}>
        <Button disabled={isStarting} onClick={() => set(STARTING_ASSUMPTIONS)}>
          {say('settings.assumptions.reset')}
        </Button>
      </div>
    </section>
  );
}
