import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import { buildHead, entryOf, settledCount, withStanding } from '../../../lib/domain/practice/head';
import { episodesStanding } from '../../../lib/domain/practice/head-standing';
import { openConcerns } from '../../../lib/domain/practice/open-concerns';
import type { Session } from '../../../lib/domain/practice/session';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { setSignalAside } from '../../../lib/domain/signals/set-aside';
import { aClient, anEpisode, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner' });
const plain = { ratings: [own, aRating()] };
const named = { ratings: [own, aRating({ concern: 'the pace' })] };
const headOf = (sessions: readonly Partial<Session>[], client = aClient()) => {
  const series = buildSeries(
    sessions.map((session, week) =>
      entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ...session })),
    ),
  );
  return buildHead(client, series, settledCount(series));
};
const six = Array.from({ length: 6 }, () => plain);
const concernsOf = (...args: Parameters<typeof headOf>) =>
  openConcerns(headOf(...args)).map(({ point }) => point.number);

describe('a concern that somebody named', () => {
  it('stays open after the next session: as a signal, and as what is worth a look', () => {
    const head = headOf([...six, named, plain]);
    expect(findSignals(head)).toMatchObject([{ rule: 'concern', session: 7, rater: 'participant-1' }]);
    expect(attention(head)).toEqual([{ kind: 'concern', session: 7 }]);
  });

  it('is said of the newest session first, each by itself', () => {
    expect(concernsOf([...six, named, plain, named])).toEqual([9, 7]);
    expect(attention(headOf([...six, named, plain, named]))).toEqual([{ kind: 'concern', session: 9 }]);
  });

  it('is closed by an episode about its session, not by one about a moment of it', () => {
    const head = headOf([...six, named, plain]);
    const withEpisode = (momentId: string | null) =>
      withStanding(head, {
        ...head.standing,
        ...episodesStanding([anEpisode({ sessionId: 's6', momentId, source: 'concern' })], {
          strained: [],
          sessions: [],
        }),
      });
    expect(openConcerns(withEpisode(null))).toEqual([]);
    expect(openConcerns(withEpisode('m'))).toHaveLength(1);
  });

  it('is closed with a reason, for that person alone', () => {
    const both = { ratings: [...named.ratings, aRating({ rater: 'other', concern: 'the time' })] };
    const couple = aClient({
      population: 'couple',
      participants: ['participant-1', 'other'].map((id) => ({ id, label: id, role: 'partner' })),
    });
    const [first] = findSignals(headOf([...six, both, plain], couple));
    if (!first) throw new Error('There is no signal.');
    const client = setSignalAside(couple, first, 'We slowed down.', MONDAY_NOON);
    expect(openConcerns(headOf([...six, both, plain], client)).map(({ rater }) => rater)).toEqual(['other']);
  });

  it('is nobody’s who comes no longer', () => {
    const gone = { ratings: [...named.ratings, aRating({ rater: 'gone', concern: 'the time' })] };
    expect(openConcerns(headOf([gone, plain])).map(({ rater }) => rater)).toEqual(['participant-1']);
  });

  it('is not news while its session runs, and is told of for five held sessions', () => {
    expect(concernsOf([...six, { ...named, status: 'running' }])).toEqual([]);
    const later = (count: number) => Array.from({ length: count }, () => plain);
    expect(concernsOf([named, ...later(4)])).toEqual([1]);
    expect(concernsOf([named, ...later(5)])).toEqual([]);
  });
});
