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
  expect(attention(head).map((fact) => sayFact(fact, String))[0]).toBe(
    'In session 1 something to talk about was named, and no episode is about it. Start there.',
  );
  const [signal] = findSignals(head);
  if (!signal) throw new Error('There is no signal.');
  const named = 'T.’s mother named something to talk about in session 1. Start there.';
  expect(saySignal(client, signal)).toBe(named);
  // Where it is not known who it was, nobody in particular is said to have done so.
  expect(saySignal(client, { ...signal, rater: null } as typeof signal)).toMatch(/^Somebody named/);
});

it('calls no rating the client’s that a carer or a partner owes, and says whose it is', () => {
  const own = aRating({ rater: 'practitioner' });
  const said = (client: ReturnType<typeof aClient>) => {
    const entries = ['s1', 's2'].map((id, at) => entryOf(aSession({ id, startedAt: at, ratings: [own] })));
    const signals = findSignals(buildHead(client, buildSeries(entries)));
    return signals.map((signal) => saySignal(client, signal)).at(-1);
  };
  const couple = ['R.', 'S.'].map((label) => ({ id: label, label, role: 'partner' as const }));
  expect(said(aClient())).toBe('2 of the last sessions have no rating from their side.');
  expect(said(aClient({ population: 'couple', participants: couple }))).toBe(
    '2 of the last sessions were not rated by everyone who comes now (missing: R., S.).',
  );
});
