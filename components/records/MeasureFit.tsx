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

/** Says where a form was answered by somebody it is not made for, or may not be made for; nothing where it fits. */
export function MeasureFit({ instrument, rater }: MeasureFitProps) {
  const said = rater && sayFit(instrument, rater);
  return said && <p class={styles['soft']}>{said}</p>;
}

function sayFit(instrument: Instrument, rater: FormRater): string | null {
  const { population, practitionerForm } = instrument;
  if (!mayAnswer(instrument, rater)) return say('measure.fit.rater');
  if (!isMadeFor(instrument, rater))
    return say('measure.fit.population', { who: sayPopulations(population.of) });
  const isDoubtful = rater.as.includes('practitioner') && practitionerForm?.verified === false;
  return isDoubtful ? say('measure.fit.practitioner') : null;
}
