import { describe, expect, it } from 'vitest';
import type { Component } from '../../../lib/domain/alliance/components';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import { situationOf } from '../../../lib/domain/prompts/situation';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { setSignalAside } from '../../../lib/domain/signals/set-aside';
import type { Signal } from '../../../lib/domain/signals/signal';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const rated = (index: number, bond: number, more: Partial<Session> = {}) =>
  aSession({
    id: `session-${index}`,
    startedAt: MONDAY_NOON + index * WEEK,
    ratings: [aRating({ values: values(8, 8, bond) })],
    ...more,
  });
const situation = (sessions: readonly Session[], more: { readonly signals: readonly Signal[] }) =>
  situationOf({ client: aClient(), sessions, episodes: [], current: null, ...more });

describe('the situation, beside the signals', () => {
  it('knows from the signals what was named to talk about and what is low, as far as it is not set aside', () => {
    const client = aClient();
    const read = (sessions: Session[], of = client) =>
      situation(sessions, { signals: findSignals(buildHead(of, buildSeries(sessions.map(entryOf)))) });
    const steady = [1, 2, 3, 4].map((at) => rated(at, 8));
    // 8 four times, then twice 5: the second is no fall, and is below the usual range twice in a row.
    const twice = [...steady, rated(5, 5), rated(6, 5)];
    expect(read(twice)).toMatchObject({ fell: null, low: ['bond'], hasConcern: false });
    expect(read(steady)).toMatchObject({ low: [], hasConcern: false });
    const named = [
      ...steady,
      rated(5, 8, { ratings: [aRating({ values: values(8, 8, 8), concern: 'the fee' })] }),
    ];
    expect(read(named)).toMatchObject({ low: [], hasConcern: true });
    const [signal] = findSignals(buildHead(client, buildSeries(named.map(entryOf))));
    if (!signal) throw new Error('There is no signal.');
    expect(read(named, setSignalAside(client, signal, 'Talked about it.', 1)).hasConcern).toBe(false);
  });

  it('holds of what is low only what is said loudest', () => {
    const about = (component: Component, level: Signal['level']) =>
      ({ rule: 'below-usual-range', level, component }) as Signal;
    const signals = [
      about('task', 'worth-a-conversation'),
      about('task', 'worth-a-conversation'),
      about('goal', 'quiet'),
    ];
    expect(situation([rated(1, 8)], { signals }).low).toEqual(['task']);
    expect(situation([rated(1, 8)], { signals: signals.slice(2) }).low).toEqual(['goal']);
  });
});
