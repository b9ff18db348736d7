import { type Instrument, suitsKind } from '../alliance/instrument';
import type { Client } from './client';
import { formRaterOf, mayAnswer } from './form-rater';
import type { PlannedMeasure } from './measure-plan';

/**
 * The part of a plan that can be answered: coaching plans no measures of illness, and nobody is planned to answer what others do. What
 * `find` does not know is for all.
 */
export function answerablePlan(
  client: Client,
  find: (id: string) => Instrument | null,
): readonly PlannedMeasure[] {
  return client.measures.filter(({ instrument, rater }) => {
    const form = find(instrument);
    return form === null || (suitsKind(form, client.kind) && mayAnswer(form, formRaterOf(client, rater)));
  });
}
