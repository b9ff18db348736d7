import type { FormPopulation, Instrument } from '../../lib/domain/alliance/instrument';
import type { Client } from '../../lib/domain/practice/client';
import { isMadeForSomebody } from '../../lib/domain/practice/form-rater';
import { findInstrument } from '../../lib/library/instruments';
import { formatNames } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import type { ComboboxOption } from '../controls/Combobox';

/** Forms to choose from; whom it is made for beside one that is made for nobody in this client. */
export function formOptions(client: Client, forms: readonly Instrument[]): readonly ComboboxOption[] {
  return forms.map((form): ComboboxOption => {
    // The library's ids are what people call them: "ors", "wai-sr".
    const also = findInstrument(form.id) ? { also: form.id } : {};
    const option = { id: form.id, label: form.name, ...also };
    if (isMadeForSomebody(client, form)) return option;
    return { ...option, detail: () => say('measure.made-for', { who: sayPopulations(form.population.of) }) };
  });
}

/** "adults and adolescents" */
export function sayPopulations(of: readonly FormPopulation[]): string {
  return formatNames(of.map((each) => say(`measure.population.${each}`)));
}
