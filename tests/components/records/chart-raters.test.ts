import { expect, it } from 'vitest';
import { chartRaters } from '../../../components/records/chart-raters';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { entryOf } from '../../../lib/domain/practice/head';
import { aClient, aRating, aSession } from '../../support/factories';

it('knows a young child by the role, also one who no longer comes, and nobody else', () => {
  const person = (id: string, role: 'child' | 'carer' | 'adolescent') => ({ id, label: id, role });
  const client = aClient({
    population: 'family',
    participants: [person('a', 'child'), person('b', 'carer'), person('c', 'adolescent')],
    formerParticipants: [person('d', 'child')],
  });
  const series = buildSeries([entryOf(aSession({ ratings: [aRating({ rater: 'd' })] }))]);
  const children = chartRaters(client, series).filter(({ isChild }) => isChild);
  expect(children.map(({ id, isSecondChild }) => [id, isSecondChild])).toEqual([
    ['a', false],
    ['d', true],
  ]);
});
