import { type MeasureKind, measureKindsOf } from '../../domain/alliance/measure-lines';
import { OUTCOME_AND_SESSION_LINES } from './outcome-and-session-lines';
import { SYMPTOMS } from './symptoms';
import { WELLBEING } from './wellbeing';

/** Every outcome of the library that can be drawn under the alliance: what says whether somebody is doing better or worse. */
export const OUTCOMES: readonly MeasureKind[] = [...SYMPTOMS, ...OUTCOME_AND_SESSION_LINES, ...WELLBEING]
  .filter(({ direction: { higher } }) => higher === 'better' || higher === 'worse')
  .flatMap((instrument) => measureKindsOf(instrument, 'outcome'));
