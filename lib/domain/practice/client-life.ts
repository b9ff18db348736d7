import type { CarersSee } from './carer-sight';
import type { Client, ClientKind, Ending, EndingAhead, Population, Safety, WeeklySlot } from './client';
import { everyParticipant } from './former-participants';
import { planOf } from './measure-plan';
import { isYoung, type Participant, type ParticipantRole } from './participant';
import { isVisible, plainLine } from './plain-line';

/** What a client form holds. A participant without an id is new. */
export interface ClientForm {
  readonly label: string;
  readonly kind: ClientKind;
  readonly population: Population;
  readonly participants: readonly {
    readonly id?: string;
    readonly label: string;
    readonly role: ParticipantRole;
    readonly carersSee?: CarersSee;
  }[];
  readonly slot: WeeklySlot | null;
  readonly safety: Safety;
  readonly endingAhead: EndingAhead | null;
}

/** A client's record as a form. */
export function formOf(client: Client): ClientForm {
  const { label, kind, population, participants, slot, safety, endingAhead } = client;
  return { label, kind, population, participants, slot, safety, endingAhead };
}

/** Longest label, in characters. */
const LABEL_LENGTH = 60;

/** The client's label is empty, or one in the form is too long. */
export class ClientLabelError extends Error {
  override name = 'ClientLabelError';
  constructor() {
    super('The label is empty or too long.');
  }
}

/** The participants do not fit the population. */
export class ParticipantsError extends Error {
  override name = 'ParticipantsError';
  constructor() {
    super('The participants do not fit.');
  }
}

/** A new client from a form. @throws ClientLabelError, ParticipantsError */
export function buildClient(
  form: ClientForm,
  { id, now, newId }: { id: string; now: number; newId: () => string },
): Client {
  const none = { formerParticipants: [], frame: [], measures: [], signalsSetAside: [] };
  const base = { ...none, id, archived: false, ending: null, createdAt: now };
  return { ...base, ...checkedForm(form, newId) };
}

/**
 * A client with a form's changes; whoever is no longer among the participants is kept as a former one, and what was planned for
 * them goes. @throws ClientLabelError, ParticipantsError
 */
export function changeClient(client: Client, form: ClientForm, newId: () => string): Client {
  const changed = { ...client, ...checkedForm(form, newId) };
  const isStill = ({ id }: Participant) => changed.participants.some((each) => each.id === id);
  return {
    ...changed,
    formerParticipants: everyParticipant(client).filter((each) => !isStill(each)),
    measures: planOf(client.measures, changed.participants),
  };
}

/** Initials for what looks like a name ("Mara Keller" → "M.K."); anything else as it is. */
export function suggestedLabel(text: string): string {
  if (!looksLikeName(text)) return text.trim();
  const initials = text.split(/\s+/).flatMap((word) => word.match(/\p{L}/u)?.[0].toUpperCase() ?? []);
  return `${initials.join('.')}.`;
}

/** Whether a label is longer than is kept of one. */
export function isLongLabel(text: string): boolean {
  return plainLine(text).length > LABEL_LENGTH;
}

/** Whether a label seems to be a person's name: a capitalised word of three or more small letters. */
export function looksLikeName(text: string): boolean {
  return /(?:^|\s)\p{Lu}\p{Ll}{2,}/u.test(text.trim());
}

/** Puts a client away; nothing is deleted. */
export function archiveClient(client: Client): Client {
  return { ...client, archived: true };
}

/** Brings an archived client back. */
export function unarchiveClient(client: Client): Client {
  return { ...client, archived: false };
}

/** Notes how the work ended; its end is no longer ahead. */
export function endWork(client: Client, ending: Ending): Client {
  return { ...client, ending, endingAhead: null };
}

/** Takes ended work up again. */
export function reopenWork(client: Client): Client {
  return { ...client, ending: null };
}

function checkedForm(
  form: ClientForm,
  newId: () => string,
): Pick<Client, 'label' | 'kind' | 'population' | 'slot' | 'safety' | 'endingAhead' | 'participants'> {
  const label = plainLine(form.label);
  if (!isVisible(label) || isLongLabel(label)) throw new ClientLabelError();
  const { kind, population, slot, safety, endingAhead } = form;
  const participants = checkedParticipants(form, newId);
  return { label, kind, population, slot, safety, endingAhead, participants };
}

function checkedParticipants(
  { participants, population, label }: ClientForm,
  newId: () => string,
): Participant[] {
  const named = participants.map((each) => ({
    id: each.id ?? newId(),
    label: plainLine(each.label),
    role: each.role,
    ...carersSeeOf(each),
  }));
  // Longer than a backup takes, one label would keep the client and all that is theirs out of it.
  if (named.some((each) => isLongLabel(each.label))) throw new ClientLabelError();
  if (isSeveral(population)) {
    if (named.length < 2 || named.some((each) => !isVisible(each.label))) throw new ParticipantsError();
    return named;
  }
  const mayBring = isYoung(population);
  const [first, ...others] = named;
  const own: Participant = {
    id: first?.id ?? newId(),
    label: first?.label || plainLine(label),
    role: first?.role ?? (mayBring ? population : 'client'),
    ...(first && carersSeeOf(first)),
  };
  if (
    others.length > 0 &&
    !(mayBring && others.every(({ role, label: name }) => role === 'carer' && isVisible(name)))
  ) {
    throw new ParticipantsError();
  }
  return [own, ...others];
}

/** What was agreed about a young person's answers; nothing is kept where it was not talked through. */
function carersSeeOf({
  role,
  carersSee,
}: ClientForm['participants'][number]): Pick<Participant, 'carersSee'> {
  if (!carersSee || !isYoung(role)) return {};
  const words = carersSee.words.trim();
  return carersSee.what === 'unsaid' && words === '' ? {} : { carersSee: { what: carersSee.what, words } };
}

/** Couples, families and groups are several people. */
export function isSeveral(population: Population): population is 'couple' | 'family' | 'group' {
  return population === 'couple' || population === 'family' || population === 'group';
}
