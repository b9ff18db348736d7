import type { PlannableForm } from '../../domain/practice/measure-plan';
import { INSTRUMENTS } from './index';

const OF_THE_LIBRARY: readonly PlannableForm[] = INSTRUMENTS.map(({ id, isClinical }) => ({
  ...{ id, isClinical, isInUse: true },
}));

/** All forms that a plan can name, as what tells whether they are asked: those that were built and those of the library alike. */
export function formsInUse(built: readonly PlannableForm[]): readonly PlannableForm[] {
  return [...built, ...OF_THE_LIBRARY];
}
