import { PRACTITIONER, type RaterId } from '../alliance/rating';
import type { Client } from './client';
import type { Participant } from './participant';
import type { Session } from './session';

/** Everyone who comes, and everyone who came: those whose answers a client's records may hold. */
export function everyParticipant(
  client: Pick<Client, 'participants' | 'formerParticipants'>,
): readonly Participant[] {
  return [...client.participants, ...client.formerParticipants];
}

/** Everyone but the practitioner whom a session names: who answered, who was there when somebody did, whose answer was guessed or seen. */
export function namedIn({ ratings, measures, shown = [] }: Session): readonly RaterId[] {
  const named = [
    ...ratings.flatMap(({ rater, present, guesses, seenFirst = [] }) => [
      rater,
      ...present,
      ...guesses.map((each) => each.rater),
      ...seenFirst,
    ]),
    ...shown,
    ...measures.map(({ rater }) => rater),
  ];
  return [...new Set(named)].filter((rater) => rater !== PRACTITIONER);
}

/**
 * The client with those of `named` among the former participants whom it does not know: people were once taken off a client
 * without a trace. They have no label.
 */
export function withUnknownAsFormer(client: Client, named: Iterable<RaterId>): Client {
  const known = new Set(everyParticipant(client).map(({ id }) => id));
  const unknown = [...new Set(named)].filter((id) => !known.has(id));
  if (unknown.length === 0) return client;
  const added = unknown.map((id): Participant => ({ id, label: '', role: 'member' }));
  return { ...client, formerParticipants: [...client.formerParticipants, ...added] };
}
