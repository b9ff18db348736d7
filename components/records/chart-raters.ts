import { PRACTITIONER } from '../../lib/domain/alliance/rating';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import type { ChartRater } from '../charts/chart-rater';
import { nameRater } from './rater-names';

/** The practitioner, every participant, and former ones who rated, as the charts name them. */
export function chartRaters(client: Client, series: Series): readonly ChartRater[] {
  const rated = new Set(
    series.flatMap(({ ratings, measures = [] }) => [...ratings, ...measures].map(({ rater }) => rater)),
  );
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
