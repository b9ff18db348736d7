import { PRACTITIONER, type RaterId } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import type { ChartRater } from '../charts/chart-rater';

/** How a rater is named: "You", the client's label, or a participant's. With `hasLabels` false nobody is named. */
export function nameRater(client: Client, rater: RaterId, hasLabels = true): string {
  if (rater === PRACTITIONER) return say('rater.practitioner');
  const place = client.participants.findIndex(({ id }) => id === rater);
  const participant = client.participants[place];
  if (!participant) return say('rater.gone');
  const isOnly = client.participants.length === 1;
  if (!hasLabels) return isOnly ? say('rater.client') : say('rater.participant', { number: place + 1 });
  return isOnly ? client.label : participant.label;
}

/** The practitioner and every participant, as the charts name them. */
export function chartRaters(client: Client, hasLabels = true): readonly ChartRater[] {
  return [
    { id: PRACTITIONER, side: 'practitioner', label: say('rater.practitioner') },
    ...client.participants.map(
      ({ id }): ChartRater => ({ id, side: 'client', label: nameRater(client, id, hasLabels) }),
    ),
  ];
}
