import { FORM_POPULATIONS } from '../../domain/alliance/instrument';
import type { InstrumentForm } from '../../domain/alliance/instrument-form';
import { formatNames } from '../../words/formats';
import { say } from '../../words/index';
import { sayField, sayTick } from '../../words/say-field';
import type { Told } from './told';

/** The form of an instrument, or of a copy's wording, in words, field by field. */
export function tellInstrument(form: InstrumentForm): Told<InstrumentForm> {
  const made = FORM_POPULATIONS.filter((each) => form.population.includes(each));
  return {
    name: sayField(say('instruments.name'), form.name),
    instructions: sayField(say('instruments.instructions'), form.instructions),
    items: sayField(say('instruments.items'), form.items),
    anchors: sayField(say('instruments.anchors'), form.anchors),
    lowest: sayField(say('instruments.lowest'), form.lowest),
    highest: sayField(say('instruments.highest'), form.highest),
    step: sayField(say('instruments.step'), form.step),
    reversed: sayField(say('instruments.reversed'), form.reversed),
    scales: sayField(say('instruments.scales'), form.scales),
    total: sayField(say('instruments.total'), say(`instruments.total.${form.total}`)),
    population: sayField(
      say('instruments.population'),
      formatNames(made.map((each) => say(`measure.population.${each}`))),
    ),
    higher: sayField(say('instruments.higher'), say(`instruments.higher.${form.higher}`)),
    isClinical: sayTick(say('instruments.clinical'), form.isClinical),
  };
}
