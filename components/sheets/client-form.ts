import type { Population } from '../../lib/domain/practice/client';
import { type ClientForm, isSeveral } from '../../lib/domain/practice/client-life';
import type { ParticipantRole } from '../../lib/domain/practice/participant';

/** The form as it is drafted: what is kept with the client, and whether the page beside the panel goes with it. */
export interface DraftedForm extends ClientForm {
  readonly bindsPage?: boolean;
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

/** The form with another population; the people stay, and there are enough of them. */
export function withPopulation(form: ClientForm, population: Population): ClientForm {
  const role = USUAL_ROLE[population];
  const wanted = isSeveral(population) ? Math.max(2, form.participants.length) : 1;
  const people = Array.from({ length: wanted }, (_unused, index) => ({
    ...(form.participants[index] ?? { label: '' }),
    role,
  }));
  return { ...form, population, participants: people };
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
