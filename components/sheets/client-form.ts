import type { Population } from '../../lib/domain/practice/client';
import { type ClientForm, isSeveral } from '../../lib/domain/practice/client-life';
import type { ParticipantRole } from '../../lib/domain/practice/participant';

/** The form as it is drafted: what is kept with the client, and whether the page beside the panel goes with it. */
export interface DraftedForm extends ClientForm {
  readonly bindsPage?: boolean;
  /** People who are too many for the population chosen now; they come back with one that has room for them. */
  readonly setAside?: ClientForm['participants'];
}

/** What the parts of the form get. */
export interface FormPart {
  readonly form: DraftedForm;
  readonly set: (change: Partial<DraftedForm>) => void;
}

/** The role a participant has unless another is chosen, by population. */
const USUAL_ROLE: Readonly<Record<Population, ParticipantRole>> = {
  adult: 'client',
  adolescent: 'adolescent',
  child: 'child',
  couple: 'partner',
  family: 'member',
  group: 'member',
};

/** An empty form, perhaps with the label that was typed in the chooser. */
export function emptyForm(label: string): ClientForm {
  const base = {
    kind: 'therapy',
    population: 'adult',
    slot: null,
    safety: { location: '', contact: '' },
  } as const;
  return { ...base, label, participants: [{ label: '', role: 'client' }] };
}

/** The form with another population: there are enough people, and whoever is too many is set aside, not dropped. */
export function withPopulation(form: DraftedForm, population: Population): DraftedForm {
  const role = USUAL_ROLE[population];
  const all = [...form.participants, ...(form.setAside ?? [])].filter(
    ({ label }, at) => at < 1 || label !== '',
  );
  const wanted = isSeveral(population) ? Math.max(2, all.length) : 1;
  const people = Array.from({ length: wanted }, (_unused, index) => ({
    ...(all[index] ?? { label: '' }),
    role,
  }));
  return { ...form, population, participants: people, setAside: all.slice(wanted) };
}

/** Whether more people can be added: to several, or as carers of a young client. */
export function addedRole(population: Population): ParticipantRole | null {
  if (isSeveral(population)) return USUAL_ROLE[population];
  return population === 'child' || population === 'adolescent' ? 'carer' : null;
}

/** How many people a population has at the least. */
export function fewest(population: Population): number {
  return isSeveral(population) ? 2 : 1;
}
