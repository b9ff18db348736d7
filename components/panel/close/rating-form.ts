import { COMPONENTS, NO_VALUES } from '../../../lib/domain/alliance/components';
import {
  type ComponentLines,
  PRACTITIONER,
  type RaterId,
  type Rating,
} from '../../../lib/domain/alliance/rating';
import type { RatingForm } from '../../../lib/domain/alliance/rating-form';
import type { Client } from '../../../lib/domain/practice/client';
import { isVisible } from '../../../lib/domain/practice/plain-line';

/** What is to change, or what follows from the newest form: two changes may come before it is drawn again. */
export type RatingChange = Partial<RatingForm> | ((newest: RatingForm) => Partial<RatingForm>);

const NO_LINES: ComponentLines = { goal: '', task: '', bond: '' };

/** A form before anything was entered; everybody is taken to be there when a client answers. */
export function emptyForm(client: Client, rater: RaterId): RatingForm {
  const everybody = [PRACTITIONER, ...client.participants.map(({ id }) => id)];
  return {
    baseAt: null,
    values: NO_VALUES,
    lines: NO_LINES,
    concern: '',
    guesses: [],
    declined: false,
    present: rater === PRACTITIONER ? [PRACTITIONER] : everybody,
    isLeftOut: false,
  };
}

/** A form that holds what was saved. */
export function formOf({ at, values, lines, concern, guesses, declined, present }: Rating): RatingForm {
  return { baseAt: at, values, lines, concern, guesses, declined, present, isLeftOut: false };
}

/** A form from its draft; what cannot be read is as in `fallback`. */
export function readForm(text: string, fallback: RatingForm): RatingForm {
  try {
    return { ...fallback, ...(JSON.parse(text) as Partial<RatingForm>) };
  } catch {
    return fallback;
  }
}

/** What is saved from a form: a declined rating has no values. */
export function enteredOf(form: RatingForm, rater: RaterId): Omit<Rating, 'instrument' | 'at'> {
  const { values, lines, concern, guesses, declined, present } = form;
  return {
    rater,
    values: declined ? NO_VALUES : values,
    lines: declined ? NO_LINES : lines,
    concern,
    guesses: rater === PRACTITIONER ? guesses : [],
    declined,
    present,
    way: rater === PRACTITIONER ? 'own' : 'read-aloud',
  };
}

/** Whether a form says anything at all. */
export function hasAnswer({ values, lines, concern, declined }: RatingForm): boolean {
  const isSaid = COMPONENTS.some((component) => values[component] !== null || isVisible(lines[component]));
  return declined || isSaid || isVisible(concern);
}
