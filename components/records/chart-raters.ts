import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { type ChartRater, drawnAs } from '../charts/chart-rater';

/** The practitioner, every participant, and former ones who rated, as the charts name them. */
export function chartRaters(client: Client, series: Series): readonly ChartRater[] {
  const rated = new Set(
    series.flatMap(({ ratings, measures = [] }) => [...ratings, ...measures].map(({ rater }) => rater)),
  );
  const former = client.formerParticipants.filter(({ id }) => rated.has(id));
  const people = [...client.participants, ...former];
  return [
    { id: PRACTITIONER, side: 'practitioner', label: say('rater.practitioner') },
    ...people.map(
      ({ id }): ChartRater => ({
        ...{ id, side: 'client', label: nameRater(client, id) },
        ...drawnAs(people, id),
      }),
    ),
  ];
}
