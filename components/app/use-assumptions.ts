import { soundAssumptions } from '../../lib/domain/signals/starting-assumptions';
import type { BandPrior } from '../../lib/domain/statistics/predictive-band';
import { useApp } from './AppContext';

/** The starting assumptions in force, live. */
export function useAssumptions(): BandPrior {
  return soundAssumptions(useApp().settings.value.assumptions);
}
