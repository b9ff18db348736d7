import { expect, it } from 'vitest';
import { sayFormsSummedUp } from '../../../components/records/both-sides/forms-summed-up';
import type { PlacedComparison } from '../../../lib/domain/practice/both-forms';
import { findInstrument } from '../../../lib/library/instruments/index';

const THEIRS = [4.9, 5.2, 5, 4.6, 5.4, 5.1, 4.8, 5.3, 5.5, 4.7];
const OWN = [4.5, 4.6, 4.8, 4.2, 4.7, 4.9, 4.1, 4.8, 4.9, 4.5];
const [theirs, own] = ['haq-ii', 'haq-ii-practitioner'].map((id) => findInstrument(id));

function compared(count: number): readonly PlacedComparison[] {
  if (!theirs || !own) throw new Error('The forms are not there.');
  return THEIRS.slice(0, count).map((client, at) => {
    const practitioner = OWN[at] ?? 0;
    const range = { lowest: 1, highest: 6, step: 1 };
    const place = { sessionId: `s${at}`, session: at + 1, rater: 'participant-1' };
    return { ...place, theirs, own, kind: 'means', range, practitioner, client, gap: practitioner - client };
  });
}

// NumPy and SciPy: mean gaps −0.4167 (−0.6309 to −0.2025) of six pairs and −0.45 (−0.5941 to −0.3059) of ten; r .7632 (.2572 to .9408).
it('sums up two forms of one questionnaire: the average gap from six pairs on, moving together from ten', () => {
  expect(sayFormsSummedUp(compared(5))).toEqual([]);
  expect(sayFormsSummedUp(compared(6))).toEqual([
    'Helping Alliance Questionnaire II (patient): on average -0.42 (-0.63 to -0.2; 6 pairs).',
  ]);
  expect(sayFormsSummedUp(compared(10))).toEqual([
    'Helping Alliance Questionnaire II (patient): on average -0.45 (-0.59 to -0.31; 10 pairs). The two moved together with r = 0.76 (0.26 to 0.94).',
    expect.stringMatching(/^In brackets: 95 % intervals/),
  ]);
});

it('tells of a perfect line that it is too regular for an interval, as Trends do, and of a flat one that it cannot be told', () => {
  const from = (ownOf: (client: number) => number) =>
    compared(10).map((each) =>
      each.kind === 'means' ? { ...each, practitioner: ownOf(each.client) } : each,
    );
  const exact = 'The two moved together with r = 1.00 in 10 pairs, too regular for an interval.';
  expect(sayFormsSummedUp(from((client) => client - 0.5)).join(' ')).toContain(exact);
  const flat = 'Whether the two move together cannot be told, as one of them never changed in 10 pairs.';
  expect(sayFormsSummedUp(from(() => 4)).join(' ')).toContain(flat);
});
