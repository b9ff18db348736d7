import type { AnswerRange, Instrument } from '../../../lib/domain/alliance/instrument';
import { type PlainWordKey, say } from '../../../lib/words/index';
import { SelectField } from '../../controls/SelectField';
import type { MeasureDeed } from './use-measure-form';

/** Which answers the practitioner's copy has, where sources differ about the form. Nothing is taken for granted. */
export function FormatChoice({ instrument, deed }: { instrument: Instrument; deed: MeasureDeed }) {
  const { formats } = instrument;
  if (formats.length === 0) return null;
  const chosen = formats.find(({ range }) => isSameRange(range, deed.form.range));
  const options = formats.map(({ id }) => ({
    value: id,
    label: say(`measure.format.${id}` as PlainWordKey),
  }));
  return (
    <SelectField
      label={say('measure.format')}
      hint={say('measure.format.hint')}
      value={chosen?.id ?? ''}
      options={chosen ? options : [{ value: '', label: say('measure.format.choose') }, ...options]}
      onChange={(id) => deed.set({ range: formats.find((format) => format.id === id)?.range ?? null })}
    />
  );
}

function isSameRange(one: AnswerRange, other: AnswerRange | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
