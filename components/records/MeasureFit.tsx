import type { Instrument } from '../../lib/domain/alliance/instrument';
import { type FormRater, isMadeFor, mayAnswer } from '../../lib/domain/practice/form-rater';
import { say } from '../../lib/words/index';
import { sayPopulations } from './form-options';
import styles from './Measure.module.css';

interface MeasureFitProps {
  readonly instrument: Instrument;
  /** Null for somebody who is not known any more. */
  readonly rater: FormRater | null;
}

/** Says where a form was answered by somebody it is not made for; nothing where it fits. */
export function MeasureFit({ instrument, rater }: MeasureFitProps) {
  const { population } = instrument;
  if (!rater || isMadeFor(instrument, rater)) return null;
  return (
    <p class={styles['soft']}>
      {mayAnswer(instrument, rater)
        ? say('measure.fit.population', { who: sayPopulations(population.of) })
        : say('measure.fit.rater')}
    </p>
  );
}
