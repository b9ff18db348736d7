import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import type { Session } from '../../../lib/domain/practice/session';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { RULES, ruleEntry, ruleRank } from '../../../lib/domain/signals/rules';
import { setSignalAside } from '../../../lib/domain/signals/set-aside';
import { signalKey } from '../../../lib/domain/signals/signal';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner', way: 'own' });

/** One session a week, made from the parts that matter to rules. */
function headOf(sessions: readonly Partial<Session>[], client = aClient()) {
  const entries = sessions.map((session, week) =>
    entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ...session })),
  );
  return buildHead(client, buildSeries(entries));
}
const rated = (bond: number, about: Partial<ReturnType<typeof aRating>> = {}): Partial<Session> => ({
  ratings: [own, aRating({ values: values(8, 8, bond), ...about })],
});
const strain = { id: 'm', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
const STEADY = [8, 7.5, 8.5, 8, 7].map((bond) => rated(bond));

const half = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
const anySession = fc
  .record({
    theirs: fc.option(fc.record({ bond: half, declined: fc.boolean(), hasConcern: fc.boolean() })),
    hasOwn: fc.boolean(),
    isStrained: fc.boolean(),
  })
  .map(({ theirs, hasOwn, isStrained }): Partial<Session> => {
    const rating =
      theirs &&
      aRating({
        values: theirs.declined ? values(null, null, null) : values(8, 8, theirs.bond),
        declined: theirs.declined,
        concern: theirs.hasConcern ? 'the pace' : '',
      });
    return {
      moments: isStrained ? [strain] : [],
      ratings: [...(hasOwn ? [own] : []), ...(rating ? [rating] : [])],
    };
  });
const anySessions = fc.array(anySession, { maxLength: 30 });

describe('the list of rules', () => {
  it('says a client’s own words and choice before any statistic, and those before what is merely missing', () => {
    const head = headOf([...STEADY, { ...rated(2, { concern: 'the pace' }), moments: [strain] }]);
    expect(findSignals(head).map(({ rule, level }) => [rule, level])).toEqual([
      ['concern', 'worth-a-conversation'],
      ['far-below-usual-range', 'worth-a-conversation'],
      ['open-strain', 'worth-a-conversation'],
    ]);
    const declined = headOf([...STEADY, { ratings: [own, aRating({ declined: true })] }]);
    expect(findSignals(declined)[0]).toMatchObject({ rule: 'declined', rater: 'participant-1', session: 6 });
  });

  it('has checks before sessions 3 and 5 only, and counts what is missing', () => {
    expect(findSignals(headOf([rated(8), rated(8)]))).toMatchObject([{ rule: 'check-due', session: 3 }]);
    expect(findSignals(headOf([rated(8), rated(8), rated(8)]))).toEqual([]);
    expect(findSignals(headOf([{}]))).toMatchObject([
      { rule: 'missing-client', level: 'quiet', count: 1, sessionId: 's0' },
      { rule: 'missing-practitioner', level: 'quiet', count: 1, sessionId: 's0' },
    ]);
  });

  it('names each participant who raised something', () => {
    const client = aClient({
      population: 'couple',
      participants: [
        { id: 'p1', label: 'M.', role: 'client' },
        { id: 'p2', label: 'K.', role: 'partner' },
      ],
    });
    const ratings = ['p1', 'p2'].map((rater) => aRating({ rater, concern: 'the pace' }));
    const signals = findSignals(headOf([{ ratings: [own, ...ratings] }], client));
    expect(signals.map(({ rule, rater }) => [rule, rater])).toEqual([
      ['concern', 'p1'],
      ['concern', 'p2'],
    ]);
  });

  it('is kept in order by every finding, which has a level of its rule and a key of its own', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        const signals = findSignals(headOf(sessions));
        const ranks = signals.map(({ rule }) => ruleRank(rule));
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        expect(new Set(signals.map(signalKey)).size).toBe(signals.length);
        for (const { rule, level } of signals) expect(level).toBe(ruleEntry(rule).level);
      }),
    );
  });

  it('says nothing of a range from fewer earlier ratings than the rule allows', () => {
    fc.assert(
      fc.property(anySessions, (sessions) => {
        for (const signal of findSignals(headOf(sessions)))
          if ('value' in signal)
            expect(signal.earlier).toBeGreaterThanOrEqual(ruleEntry(signal.rule).leastEarlier);
      }),
    );
    expect(
      RULES.filter(({ source }) => source === 'usual-range').every(({ leastEarlier }) => leastEarlier > 0),
    ).toBe(true);
  });

  it('has nothing to say of archived or ended work', () => {
    const sessions = [...STEADY, rated(0, { concern: 'the pace' })];
    expect(findSignals(headOf(sessions, aClient({ archived: true })))).toEqual([]);
    const ending = { kind: 'agreed', on: '2026-09-01' } as const;
    expect(findSignals(headOf(sessions, aClient({ ending })))).toEqual([]);
  });
});

describe('concerns of one person', () => {
  it('are told of once, at the newest, with how many there are', () => {
    const head = headOf([
      rated(0, { concern: 'the pace' }),
      rated(0),
      rated(0, { concern: 'the fee' }),
      rated(0),
    ]);
    expect(findSignals(head).filter(({ rule }) => rule === 'concern')).toMatchObject([
      { sessionId: 's2', session: 3, count: 2 },
    ]);
  });
});

describe('a signal that was set aside', () => {
  it('is silent until something new happens, whichever signal it is', () => {
    fc.assert(
      fc.property(anySessions, fc.nat(), (sessions, pick) => {
        const all = findSignals(headOf(sessions));
        const chosen = all[pick % Math.max(1, all.length)];
        if (!chosen) return;
        const client = setSignalAside(aClient(), chosen, 'talked about it', MONDAY_NOON);
        const others = all.filter((each) => signalKey(each) !== signalKey(chosen));
        expect(findSignals(headOf(sessions, client))).toEqual(others);
      }),
    );
  });

  it('comes back with another session that says so too', () => {
    const sessions = [...STEADY, rated(5)];
    const [dip] = findSignals(headOf(sessions));
    if (!dip) throw new Error('There is no signal.');
    const client = setSignalAside(aClient(), dip, 'a cold', MONDAY_NOON);
    expect(findSignals(headOf(sessions, client))).toEqual([]);
    expect(findSignals(headOf([...sessions, rated(2)], client))).toMatchObject([{ session: 7, value: 2 }]);
  });
});
