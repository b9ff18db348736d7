import type { AnswerRange, Instrument } from '../../domain/alliance/instrument';
import type { MeasureForm } from '../../domain/practice/measure-form';
import type { PlannedMeasure } from '../../domain/practice/measure-plan';
import { type PlainWordKey, say } from '../../words/index';
import { nameRater, type People } from '../../words/rater-names';
import { sayField } from '../../words/say-field';
import type { Told } from './told';

/** A measure's form in words, field by field: a line for each answer. @param instrument null where nobody knows it */
export function tellMeasure(
  client: People,
  instrument: Instrument | null,
  { rater, way, range, texts }: MeasureForm,
): Told<MeasureForm> {
  const items = instrument?.items ?? texts;
  return {
    ...{ id: [], instrument: [], baseAt: [] },
    rater: sayField(say('measure.rater'), nameRater(client, rater)),
    way: sayField(say('measure.way'), say(`measure.way.${way}`)),
    range: instrument ? tellRange(instrument, range) : [],
    texts: items.map((_item, at) => sayField(sayItem(instrument, at), texts[at] ?? '')),
  };
}

/** What item `at` (from 0) is called: its number, and its own words or a neutral one. */
export function sayItem(instrument: Instrument | null, at: number): string {
  const { wording, topic = null } = instrument?.items[at] ?? {};
  const number = at + 1;
  const words = wording ?? topic;
  return words === null
    ? say('measure.item', { number })
    : say('measure.item.topic', { number, topic: words });
}

/** Which of the answers that printed forms have; nothing where all have the same. */
function tellRange({ formats }: Instrument, range: AnswerRange | null): string | readonly string[] {
  if (formats.length === 0) return [];
  const chosen = formats.find((each) => JSON.stringify(each.range) === JSON.stringify(range));
  return sayField(say('measure.format'), chosen ? say(`measure.format.${chosen.id}` as PlainWordKey) : '');
}

/** Which measures a client answers how often, a line for each. */
export function tellPlan(
  client: People,
  find: (id: string) => Instrument | null,
  measures: readonly PlannedMeasure[],
): readonly string[] {
  return measures.map(({ instrument, rater, every }) =>
    say('measure.plan.line', {
      name: find(instrument)?.name ?? instrument,
      rater: nameRater(client, rater),
      interval: say('measure.plan.interval', { every }),
    }),
  );
}
