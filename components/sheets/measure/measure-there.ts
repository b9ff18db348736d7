import { tellMeasure } from '../../../lib/commands/told/measure-told';
import type { Told } from '../../../lib/commands/told/told';
import type { Instrument } from '../../../lib/domain/alliance/instrument';
import type { MeasureForm } from '../../../lib/domain/practice/measure-form';
import type { People } from '../../../lib/words/rater-names';
import type { DraftedForm } from '../use-drafted-form';

/** What another window changed of a measure, answer by answer, where it is not what stands here. */
export function tellMeasureThere(
  client: People,
  instrument: Instrument | null,
  { form, base, standing, changedThere }: DraftedForm<MeasureForm>,
): readonly string[] {
  const told = tellMeasure(client, instrument, standing);
  const answer = ({ texts }: MeasureForm, at: number) => texts[at] ?? '';
  const isOther = (_line: string, at: number) =>
    [base, form].every((each) => answer(each, at) !== answer(standing, at));
  const lines: Told<MeasureForm> = { ...told, texts: [told.texts].flat().filter(isOther) };
  return changedThere.flatMap((field) => lines[field]);
}
