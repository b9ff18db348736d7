import { expect, it } from 'vitest';
import { sayFact } from '../../../components/records/attention-words';
import { saySignal } from '../../../components/records/signals/signal-words';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { aClient, aRating, aSession } from '../../support/factories';

it('calls nothing the client’s that a carer named', () => {
  const client = aClient({
    population: 'child',
    participants: [
      { id: 'kid', label: 'T.', role: 'child' },
      { id: 'mother', label: 'T.’s mother', role: 'carer' },
    ],
  });
  const theirs = [aRating({ rater: 'kid' }), aRating({ rater: 'mother', concern: 'the pace' })];
  const own = aRating({ rater: 'practitioner' });
  const head = buildHead(client, buildSeries([entryOf(aSession({ ratings: [own, ...theirs] }))]));
  expect(attention(head).map(sayFact)[0]).toBe(
    'In session 1 something to talk about was named, and nothing is written about it. Start there.',
  );
  const [signal] = findSignals(head);
  if (!signal) throw new Error('There is no signal.');
  const named = 'T.’s mother named something to talk about in session 1. Start there.';
  expect(saySignal(client, signal)).toBe(named);
  // Where it is not known who it was, nobody in particular is said to have done so.
  expect(saySignal(client, { ...signal, rater: null } as typeof signal)).toMatch(/^Somebody named/);
});
