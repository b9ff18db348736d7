import type { PrivatePart, RecordForm } from '../../domain/notes/finish-as';
import { formatNames } from '../../words/formats';
import { type PlainWordKey, say } from '../../words/index';
import { sayField, sayTick } from '../../words/say-field';
import type { Told } from './told';

/** A text for the record: what is chosen, and what the text became by hand. */
export interface ChosenRecord {
  readonly form: RecordForm;
  readonly ticked: readonly PrivatePart[];
  /** Null while it is what the choices make of the session. */
  readonly text: string | null;
}

/** A text for the record as it is drafted. */
export interface RecordDraft extends ChosenRecord {
  /** What was written before it was put together anew, oldest first. */
  readonly earlier: readonly ChosenRecord[];
}

/** A text for the record in words, field by field. */
export function tellRecord({ form, ticked, text, earlier }: RecordDraft): Told<RecordDraft> {
  const parts = ticked.map((part) => say(`finish-as.part.${part}`));
  const sayText = (words: string | null) => sayField(say('finish-as.text'), words ?? '');
  return {
    form: sayField(say('finish-as.form'), say(`finish-as.form.${form}`)),
    ticked: sayField(say('finish-as.private'), formatNames(parts)),
    text: sayText(text),
    earlier: earlier.map((each) => sayText(each.text)),
  };
}

/** A case summary as it is drafted. */
export interface SummaryForm {
  readonly ticked: readonly string[];
  readonly text: string | null;
  readonly hasChart: boolean;
  readonly kept: readonly string[];
}

/** A case summary in words, field by field; the words that were looked at stand in the text. */
export function tellSummary({ ticked, text, hasChart }: SummaryForm): Told<SummaryForm> {
  const parts = ticked.map((part) => say(`summary.part.${part}` as PlainWordKey));
  return {
    ticked: sayField(say('summary.parts'), formatNames(parts)),
    text: sayField(say('summary.text'), text ?? ''),
    hasChart: sayTick(say('summary.chart'), hasChart),
    kept: [],
  };
}
