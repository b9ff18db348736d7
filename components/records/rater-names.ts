import { PRACTITIONER, type RaterId } from '../../lib/domain/alliance/rating';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import type { ChartRater } from '../charts/chart-rater';

/** How a rater is named: "You", the client's label, or a participant's. */
export function nameRater(client: Client, rater: RaterId): string {
  if (rater === PRACTITIONER) return say('rater.practitioner');
  const participant = client.participants.find(({ id }) => id === rater);
  if (participant) return client.participants.length === 1 ? client.label : participant.label;
  return client.formerParticipants.find(({ id }) => id === rater)?.label || say('rater.gone');
}

/** The practitioner, every participant, and former ones who rated, as the charts name them. */
export function chartRaters(client: Client, series: Series): readonly ChartRater[] {
  const rated = new Set(series.flatMap(({ ratings }) => ratings.map(({ rater }) => rater)));
  const former = client.formerParticipants.filter(({ id }) => rated.has(id));
  return [
    { id: PRACTITIONER, side: 'practitioner', label: say('rater.practitioner') },
    ...[...client.participants, ...former].map(
      ({ id, role }): ChartRater => ({
        ...{ id, side: 'client', label: nameRater(client, id) },
        isChild: role === 'child',
      }),
    ),
  ];
}
