import type { Instrument } from '../../domain/alliance/instrument';
import {
  type InstrumentForm,
  type ReadForm,
  readInstrumentForm,
} from '../../domain/alliance/instrument-form';
import { NAME_TAKEN } from '../../domain/alliance/instrument-form-problems';
import { INSTRUMENTS } from './index';

/**
 * Reads a form to be saved (see `readInstrumentForm`). One that is built may not be called as one of the library is: nothing would tell
 * them apart in a list, and the other's cut-offs would be looked for in it.
 */
export function readFormToSave(form: InstrumentForm, shell: Instrument | null): ReadForm {
  const read = readInstrumentForm(form, shell);
  return shell || !isNameInLibrary(form.name) ? read : { ...read, problems: [NAME_TAKEN, ...read.problems] };
}

function isNameInLibrary(name: string): boolean {
  const plain = plainOf(name);
  return (
    plain !== '' && INSTRUMENTS.some((known) => plainOf(known.name) === plain || plainOf(known.id) === plain)
  );
}

/** Letters and numbers alone: "PHQ 9" is read as "phq-9". */
function plainOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
