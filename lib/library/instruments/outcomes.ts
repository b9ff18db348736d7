import { type MeasureKind, measureKindsOf } from '../../domain/alliance/measure-lines';
import { findInstrument } from './index';

/** Instruments that say how somebody is doing, and which way is better on them. */
const BETTER: Readonly<Record<string, MeasureKind['better']>> = {
  'core-10': 'decrease',
  'phq-9': 'decrease',
  'gad-7': 'decrease',
  ors: 'increase',
  cors: 'increase',
  'who-5': 'increase',
  swls: 'increase',
  'flourishing-scale': 'increase',
  swemwbs: 'increase',
  'life-check': 'increase',
};

/** Every outcome of the library that can be drawn under the alliance. */
export const OUTCOMES: readonly MeasureKind[] = Object.entries(BETTER).flatMap(([id, better]) => {
  const instrument = findInstrument(id);
  return instrument ? measureKindsOf(instrument, 'outcome', better) : [];
});
