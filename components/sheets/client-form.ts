import type { Population } from '../../lib/domain/practice/client';
import { type ClientForm, isSeveral } from '../../lib/domain/practice/client-life';
import { isYoung, type ParticipantRole } from '../../lib/domain/practice/participant';
import type { FormChange } from './use-drafted-form';

/** The form as it is drafted: what is kept with the client, and whether the page beside the panel goes with it. */
export interface DraftedForm extends ClientForm {
  readonly bindsPage?: boolean;
  /** People who are too many for the population chosen now; they come back with one that has room for them. */
  readonly setAside?: ClientForm['participants'];
}

/** What the parts of the form get. */
export interface FormPart {
  readonly form: DraftedForm;
  readonly set: (change: FormChange<DraftedForm>) => void;
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

/** One of the people in the form. */
export type Person = ClientForm['participants'][number];

/** Whether a role fits those who come together. */
const FITTING: Readonly<Record<'couple' | 'family' | 'group', (role: ParticipantRole) => boolean>> = {
  couple: (role) => role === 'partner',
  family: (role) => role !== 'client',
  group: (role) => role === 'member',
};

/** An empty form, perhaps with the label that was typed in the chooser. */
export function emptyForm(label: string): ClientForm {
  const base = {
    kind: 'therapy',
    population: 'adult',
    slot: null,
    safety: { location: '', contact: '' },
    endingAhead: null,
  } as const;
  return { ...base, label, participants: [{ label: '', role: 'client' }] };
}

/** The form with another population: there are enough people, and whoever is too many is set aside, not dropped. */
export function withPopulation(form: DraftedForm, population: Population): DraftedForm {
  const role = USUAL_ROLE[population];
  const [first = { label: '', role }, ...rest] = [...form.participants, ...(form.setAside ?? [])];
  const others = rest.filter(({ label }) => label !== '');
  if (isSeveral(population)) {
    const fits = FITTING[population];
    const people = [first, ...others].map((each) => (fits(each.role) ? each : { ...each, role }));
    const participants = people.length < 2 ? [...people, { label: '', role }] : people;
    return { ...form, population, participants, setAside: [] };
  }
  const stays = (each: Person) => each.role === 'carer' && addedRole(population) === 'carer';
  const participants = [{ ...first, role }, ...others.filter(stays)];
  return { ...form, population, participants, setAside: others.filter((each) => !stays(each)) };
}

/** Whether more people can be added: to several, or as carers of a young client. */
export function addedRole(population: Population): ParticipantRole | null {
  if (isSeveral(population)) return USUAL_ROLE[population];
  return isYoung(population) ? 'carer' : null;
}

/** How many people a population has at the least. */
export function fewest(population: Population): number {
  return isSeveral(population) ? 2 : 1;
}
