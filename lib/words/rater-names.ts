import { PRACTITIONER, type RaterId } from '../domain/alliance/rating';
import type { Client } from '../domain/practice/client';
import { say } from './index';

/** How somebody is called where labels may be hidden. */
export type NameOf = (rater: RaterId) => string;

/** What is asked of a client to name who is in it. */
export type People = Pick<Client, 'label' | 'participants' | 'formerParticipants'>;

/** How a rater is named: "You", the client's label where nobody else ever came, or a participant's. */
export function nameRater(client: People, rater: RaterId): string {
  if (rater === PRACTITIONER) return say('rater.practitioner');
  const participant = client.participants.find(({ id }) => id === rater);
  const isAlone = client.participants.length === 1 && client.formerParticipants.length === 0;
  if (participant) return isAlone ? client.label : participant.label || client.label;
  return client.formerParticipants.find(({ id }) => id === rater)?.label || say('rater.gone');
}
