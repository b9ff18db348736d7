import { PRACTITIONER, type RaterId } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import type { ChartRater } from '../charts/chart-rater';

/** How a rater is named: "You", the client's label, or a participant's. */
export function nameRater(client: Client, rater: RaterId): string {
  if (rater === PRACTITIONER) return say('rater.practitioner');
  const participant = client.participants.find(({ id }) => id === rater);
  if (!participant) return say('rater.gone');
  return client.participants.length === 1 ? client.label : participant.label;
}

/** The practitioner and every participant, as the charts name them. */
export function chartRaters(client: Client): readonly ChartRater[] {
  return [
    { id: PRACTITIONER, side: 'practitioner', label: say('rater.practitioner') },
    ...client.participants.map(
      ({ id }): ChartRater => ({ id, side: 'client', label: nameRater(client, id) }),
    ),
  ];
}
