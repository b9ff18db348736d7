import type { Client } from './client';
import { isYoung, type Participant } from './participant';

/**
 * What carers may see of a young person's answers: not talked through yet, nothing, only what the young person shows them,
 * the answers without the words, or both.
 */
export const CARER_VIEWS = ['unsaid', 'nothing', 'shown-by-them', 'answers', 'everything'] as const;
export type CarerView = (typeof CARER_VIEWS)[number];

/** What was agreed with a young person about who may see their answers. */
export interface CarersSee {
  readonly what: CarerView;
  /** In the words that were found together. */
  readonly words: string;
}

/** Nothing was agreed: carers see nothing until it is. */
export const NOTHING_AGREED: CarersSee = { what: 'unsaid', words: '' };

/** The children and adolescents who come. */
export function youngOf({ participants }: Pick<Client, 'participants'>): readonly Participant[] {
  return participants.filter(({ role }) => isYoung(role));
}

/** What carers may see of one young person's answers. */
export function carersSee({ carersSee: agreed = NOTHING_AGREED }: Participant): CarersSee {
  return agreed;
}

/** Whether carers may be shown what a young person answered, without that person showing it. */
export function mayCarersSee(participant: Participant): boolean {
  const { what } = carersSee(participant);
  return what === 'answers' || what === 'everything';
}
