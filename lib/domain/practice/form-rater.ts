import type { FormPopulation, Instrument, InstrumentRater } from '../alliance/instrument';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import type { Client } from './client';
import { everyParticipant } from './former-participants';
import { isYoung, type Participant } from './participant';

/** What somebody is to a form: in which part they can answer it, and of what age whoever they answer about is. */
export interface FormRater {
  readonly as: readonly InstrumentRater[];
  readonly population: FormPopulation;
  /** Of what age they are, for a form on which carers speak of themselves. */
  readonly own: FormPopulation;
}

/** Whom a form is made for, and who answers it. */
type Form = Pick<Instrument, 'raters' | 'population' | 'isAboutOneself' | 'bands' | 'bandsOf' | 'figures'>;

/** What of it decides for whom it is. */
type ForWhom = Omit<Form, 'bands' | 'bandsOf' | 'figures'>;

/** What a rater of this client is to a form; null for somebody who never was of it. */
export function formRaterOf(
  client: Pick<Client, 'population' | 'participants' | 'formerParticipants'>,
  rater: RaterId,
): FormRater | null {
  const young = isYoung(client.population) ? client.population : null;
  if (rater === PRACTITIONER) return { as: ['practitioner'], population: young ?? 'adult', own: 'adult' };
  const participant = everyParticipant(client).find(({ id }) => id === rater);
  if (!participant) return null;
  const population = ageOf(participant, young);
  return { as: partsOf(participant), population, own: participant.role === 'carer' ? 'adult' : population };
}

function partsOf({ role }: Participant): readonly InstrumentRater[] {
  if (role === 'carer') return ['carer'];
  return role === 'member' ? ['client', 'group'] : ['client'];
}

/** A carer answers about whom they care for. */
function ageOf({ role }: Participant, young: FormPopulation | null): FormPopulation {
  return isYoung(role) ? role : (young ?? 'adult');
}

/** Whether a form is answered by such a rater at all. */
export function mayAnswer({ raters }: Pick<Form, 'raters'>, rater: FormRater | null): boolean {
  return rater?.as.some((part) => raters.includes(part)) ?? false;
}

/** Whether it may be answered, and is made for somebody of that age. */
export function isMadeFor(form: ForWhom, rater: FormRater | null): boolean {
  return rater !== null && mayAnswer(form, rater) && form.population.of.includes(subjectOf(form, rater));
}

/** Of what age whoever a form is about is, when this rater answers it. */
function subjectOf({ isAboutOneself }: Pick<Form, 'isAboutOneself'>, { own, population }: FormRater) {
  return isAboutOneself ? own : population;
}

/**
 * A form with what was published for whoever answered: the bands for such raters, else the form's own. For somebody whom it is not
 * made for, or who is not to answer it, nothing was.
 */
export function formFor<Made extends Form>(form: Made, rater: FormRater | null): Made {
  if (!rater || !isMadeFor(form, rater)) return { ...form, bands: null, figures: [] };
  const { as } = rater;
  const population = subjectOf(form, rater);
  const own = form.bandsOf.find((each) => each.population === population && as.includes(each.rater));
  return { ...form, bands: own ?? form.bands };
}

/** A rater as old as they, or whom they answered about, were when they answered; as they are now where that was not kept. */
export function asAnswered(
  rater: FormRater | null,
  population: FormPopulation | undefined,
): FormRater | null {
  if (!rater || population === undefined) return rater;
  // Carers and practitioners were grown up then too.
  const own = rater.as.includes('client') ? population : rater.own;
  return { ...rater, population, own };
}

/** The forms that somebody who comes, or the practitioner, may answer; those made for one of them first. */
export function answerableIn<Made extends Form>(client: Client, forms: readonly Made[]): readonly Made[] {
  const may = forms.filter((form) => ratersOf(client, form).length > 0);
  const isFitting = (form: Made) => isMadeForSomebody(client, form);
  return [...may.filter(isFitting), ...may.filter((form) => !isFitting(form))];
}

/** Whether a form is made for somebody who comes, or to be answered by the practitioner about them. */
export function isMadeForSomebody(client: Client, form: ForWhom): boolean {
  return everyRater(client).some((rater) => isMadeFor(form, formRaterOf(client, rater)));
}

/** Those who come and the practitioner, as far as a form is answered by such raters. */
export function ratersOf(client: Client, form: Pick<Form, 'raters'>): readonly RaterId[] {
  return everyRater(client).filter((rater) => mayAnswer(form, formRaterOf(client, rater)));
}

function everyRater({ participants }: Client): readonly RaterId[] {
  return [...participants.map(({ id }) => id), PRACTITIONER];
}
