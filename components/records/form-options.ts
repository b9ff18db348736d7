import type { FormPopulation, Instrument } from '../../lib/domain/alliance/instrument';
import { say } from '../../lib/words/index';
import type { ComboboxOption } from '../controls/Combobox';
import { formatNames } from './session-words';

/** Forms to choose from, each with whom it is made for. */
export function formOptions(forms: readonly Instrument[]): readonly ComboboxOption[] {
  return forms.map(({ id, name, population }) => ({
    id,
    label: name,
    detail: () => sayPopulations(population.of),
  }));
}

/** "adults and adolescents" */
export function sayPopulations(of: readonly FormPopulation[]): string {
  return formatNames(of.map((each) => say(`measure.population.${each}`)));
}
