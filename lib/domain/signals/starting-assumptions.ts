import type { BandPrior } from '../statistics/predictive-band';
import { STARTING_ASSUMPTIONS } from './signal';

/** How far each starting assumption can be moved, and in what steps; means and spreads in points of the 0-10 scale. */
export const ASSUMPTION_BOUNDS: Readonly<
  Record<keyof BandPrior, { readonly lowest: number; readonly highest: number; readonly step: number }>
> = {
  mean: { lowest: 0, highest: 10, step: 0.5 },
  weight: { lowest: 0.1, highest: 10, step: 0.1 },
  scale: { lowest: 0.1, highest: 5, step: 0.1 },
  degreesOfFreedom: { lowest: 1, highest: 50, step: 1 },
};

/** In the order in which they are shown. */
export const ASSUMPTION_NAMES = ['mean', 'weight', 'scale', 'degreesOfFreedom'] as const;

/** Whether a number can be assumed. */
function isAssumable(name: keyof BandPrior, value: unknown): value is number {
  const { lowest, highest } = ASSUMPTION_BOUNDS[name];
  return typeof value === 'number' && value >= lowest && value <= highest;
}

/** What was set, with what cannot be assumed replaced by what everyone starts with. */
export function soundAssumptions(set: Partial<BandPrior> | null): BandPrior {
  const sound = (name: keyof BandPrior) => {
    const value = set?.[name];
    return isAssumable(name, value) ? value : STARTING_ASSUMPTIONS[name];
  };
  return {
    mean: sound('mean'),
    weight: sound('weight'),
    degreesOfFreedom: sound('degreesOfFreedom'),
    scale: sound('scale'),
  };
}
