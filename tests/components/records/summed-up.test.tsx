import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { sayPair } from '../../../components/charts/statistics/statistics-words';
import { SummedUp } from '../../../components/records/both-sides/SummedUp';
import { readPairs } from '../../../lib/domain/alliance/pair-statistics';

const THEIRS = [4, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9, 4];
const saidOf = (ownOf: (theirs: number) => number) => {
  const sides = THEIRS.map((value, at) => {
    const all = (each: number) => ({ goal: each, task: each, bond: each });
    return { sessionId: `s${at}`, session: at + 1, own: all(ownOf(value)), client: all(value) };
  });
  const { container } = render(<SummedUp sides={sides} />);
  const pairs = THEIRS.map((client) => ({ practitioner: ownOf(client), client }));
  return { card: container.textContent, trends: sayPair(readPairs(pairs), 'M.K.').join(' ') };
};

it('tells the card and Trends the same of two sides that move as one', () => {
  const up = saidOf((theirs) => theirs + 1);
  expect(up.card).toContain('The two moved together with r = 1.00 in 12 pairs, too regular for an interval.');
  expect(up.trends).toContain('r = 1.00 in 12 sessions, too regular for an interval.');
  expect(up.card).not.toContain('cannot be told');
  const down = saidOf((theirs) => 12 - theirs);
  for (const said of [down.card, down.trends]) expect(said).toContain('r = -1.00 in 12');
});

it('says that it cannot be told where one side never changed, in both', () => {
  const flat = saidOf(() => 7);
  for (const said of [flat.card, flat.trends]) expect(said).toContain('cannot be told, as one');
});
