import type { OutcomeKind } from '../../domain/alliance/outcome';
import { findInstrument } from './index';

/** Instruments whose total says how somebody is doing, and which way is better on them. */
const BETTER: Readonly<Record<string, OutcomeKind['better']>> = {
  'core-10': 'decrease',
  'phq-9': 'decrease',
  'gad-7': 'decrease',
  ors: 'increase',
  cors: 'increase',
  'who-5': 'increase',
  swls: 'increase',
  'flourishing-scale': 'increase',
  swemwbs: 'increase',
};

/** Every outcome that can be drawn under the alliance, with the range of its total. */
export const OUTCOMES: readonly OutcomeKind[] = Object.entries(BETTER).flatMap(([id, better]) => {
  const instrument = findInstrument(id);
  if (!instrument) return [];
  const { items, range, total } = instrument;
  const times = total.kind === 'sum' ? total.times : 1;
  const reach = (answer: number) => answer * items.length * times;
  return [{ instrument, better, lowest: reach(range.lowest), highest: reach(range.highest) }];
});
