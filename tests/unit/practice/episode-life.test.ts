import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import {
  type Attempt,
  EPISODE_STATUSES,
  type Episode,
  isStanding,
  MANNERS,
  REPAIR_WAYS,
} from '../../../lib/domain/practice/episode';
import {
  changeEpisode,
  decideEpisode,
  emptyEpisodeForm,
  episodeFormOf,
  episodesToPrepare,
  IntensityRangeError,
  openEpisode,
  setEpisodeCheck,
  withAttempt,
} from '../../../lib/domain/practice/episode-life';
import { placeOf, spanOf } from '../../../lib/domain/practice/episode-place';
import { ratingsSince } from '../../../lib/domain/practice/episode-remark';
import { entryOf } from '../../../lib/domain/practice/head';
import { anEpisode, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const statuses = fc.constantFrom(...EPISODE_STATUSES);
const decisions = fc.array(
  fc.record({ status: statuses, sessionId: fc.option(fc.constantFrom('s1', 's2')) }),
);
const decideAll = (made: readonly { status: Episode['status']; sessionId: string | null }[]) =>
  made.reduce<Episode>(
    (episode, { status, sessionId }, index) => decideEpisode(episode, status, { now: index, sessionId }),
    anEpisode(),
  );

describe('an episode', () => {
  it('is open and due when it begins, with its words trimmed', () => {
    const form = { ...emptyEpisodeForm('concern'), words: '  went quiet ', ownPart: ' I hurried ' };
    const episode = openEpisode(form, { id: 'e', clientId: 'c', sessionId: 's', momentId: null, now: 5 });
    expect(episode).toMatchObject({ status: 'open', checkDue: true, turns: [], source: 'concern' });
    expect([episode.words, episode.ownPart]).toEqual(['went quiet', 'I hurried']);
  });

  it('stands where its last decision put it, and keeps every decision', () => {
    fc.assert(
      fc.property(decisions, (made) => {
        const episode = decideAll(made);
        expect(episode.status).toBe(episode.turns.at(-1)?.status ?? 'open');
        const heard = made.filter(({ status }, index) => status !== (made[index - 1]?.status ?? 'open'));
        expect(episode.turns.map(({ status }) => status)).toEqual(heard.map(({ status }) => status));
      }),
    );
  });

  it('comes back in Prepare for as long as it stands, whatever was decided or ticked on the way', () => {
    fc.assert(
      fc.property(decisions, fc.boolean(), (made, isDue) => {
        const episode = setEpisodeCheck(decideAll(made), isDue, 99);
        const comesBack = episodesToPrepare([episode]).length === 1;
        expect(comesBack).toBe(isStanding(episode) || isDue);
      }),
    );
  });

  it('is settled by decisions alone: no change of what is written settles it', () => {
    fc.assert(
      fc.property(decisions, fc.string(), fc.boolean(), (made, words, forSupervision) => {
        const before = decideAll(made);
        const after = changeEpisode(before, { ...episodeFormOf(before), words, forSupervision }, 99);
        expect([after.status, after.turns, after.checkDue]).toEqual([
          before.status,
          before.turns,
          before.checkDue,
        ]);
      }),
    );
  });

  it('is left alone once it is not wanted, and come back to once after it was worked through', () => {
    const at = { now: 1, sessionId: 's2' };
    expect(decideEpisode(anEpisode(), 'not-wanted', at).checkDue).toBe(false);
    const worked = decideEpisode(anEpisode(), 'worked-through', at);
    expect(episodesToPrepare([worked])).toEqual([worked]);
    expect(episodesToPrepare([setEpisodeCheck(worked, false, 2)])).toEqual([]);
    expect(decideEpisode(worked, 'worked-through', at)).toBe(worked);
  });

  it('spans from its session to the one that settled it, and to nowhere while it stands', () => {
    const settled = decideEpisode(anEpisode(), 'worked-through', { now: 1, sessionId: 'session-2' });
    expect(spanOf(anEpisode(), [])).toEqual({ from: 'session-1', to: null });
    expect(spanOf(settled, [])).toEqual({ from: 'session-1', to: 'session-2' });
    expect(spanOf(decideEpisode(settled, 'open', { now: 2, sessionId: null }), []).to).toBeNull();
    const between = decideEpisode(anEpisode(), 'not-wanted', { now: 1, sessionId: null });
    expect(spanOf(between, [])).toEqual({ from: 'session-1', to: 'session-1' });
  });

  it('refuses an intensity that is none', () => {
    const start = { id: 'e', clientId: 'c', sessionId: null, momentId: null, now: 0 };
    for (const practitioner of [0, 6, 2.5, Number.NaN]) {
      const form = {
        ...emptyEpisodeForm('moment'),
        intensity: { practitioner, client: null },
      };
      expect(() => openEpisode(form, start)).toThrow(IntensityRangeError);
    }
    const [one, again] = [
      { participant: 'p1', value: 2 },
      { participant: 'p1', value: 3 },
    ];
    for (const each of [[{ ...one, value: 6 }], [one, again]]) {
      const intensity = { practitioner: null, client: null, each };
      expect(() => openEpisode({ ...emptyEpisodeForm('moment'), intensity }, start)).toThrow(
        IntensityRangeError,
      );
    }
  });

  it('keeps what was tried in the order one would try it, each way at most once', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...REPAIR_WAYS), fc.option(fc.constantFrom(...MANNERS))));
    fc.assert(
      fc.property(steps, (made) => {
        const tried = made.reduce<readonly Attempt[]>(
          (all, [way, manner]) => withAttempt(all, way, manner),
          [],
        );
        const last = new Map(made);
        expect(tried).toEqual(
          REPAIR_WAYS.flatMap((way) => (last.get(way) ? [{ way, manner: last.get(way) }] : [])),
        );
      }),
    );
  });
});

/** Sessions a week apart, the client's three ratings alike; a null is a session without a rating. */
const seriesOf = (ratings: readonly (number | null)[]) =>
  buildSeries(
    ratings.map((value, index) =>
      entryOf(
        aSession({
          id: `s${index + 1}`,
          startedAt: MONDAY_NOON + index * WEEK,
          ratings: value === null ? [] : [aRating({ values: values(value, value, value) })],
        }),
      ),
    ),
  );

describe('an episode whose sessions were moved', () => {
  it('ends where it begins if the session that settled it stands before it now, or nowhere', () => {
    const series = seriesOf([7, 8, 7]);
    const spanTo = (sessionId: string) =>
      spanOf(decideEpisode(anEpisode({ sessionId: 's2' }), 'worked-through', { now: 1, sessionId }), series);
    expect(spanTo('s3')).toEqual({ from: 's2', to: 's3' });
    expect(spanTo('s1')).toEqual({ from: 's2', to: 's2' });
    expect(spanTo('gone')).toEqual({ from: 's2', to: 's2' });
  });
});

describe('an episode about no session', () => {
  const opened = (openedAt: number) => anEpisode({ sessionId: null, openedAt, part: null });
  const shortly = 3_600_000;

  it('stands at the newest held session that had begun when it was opened', () => {
    const missed = aSession({ id: 'missed', startedAt: MONDAY_NOON + WEEK, attendance: 'not-attended' });
    const held = [0, 2].map((weeks) => aSession({ id: `w${weeks}`, startedAt: MONDAY_NOON + weeks * WEEK }));
    const series = buildSeries([missed, ...held].map(entryOf));
    const placed = (openedAt: number) => placeOf(opened(openedAt), series);
    expect(placed(MONDAY_NOON - 1)).toBeNull();
    expect([MONDAY_NOON, MONDAY_NOON + WEEK + shortly].map(placed)).toEqual(['w0', 'w0']);
    expect(placed(MONDAY_NOON + 2 * WEEK + shortly)).toBe('w2');
    expect(placeOf({ sessionId: 'missed', openedAt: 0 }, series)).toBe('missed');
  });

  it('has a span and the remark from there', () => {
    const series = seriesOf([7, 8, 7.5, 4, 7]);
    const episode = opened(MONDAY_NOON + 3 * WEEK + shortly);
    expect(spanOf(episode, series)).toEqual({ from: 's4', to: null });
    const settled = decideEpisode(episode, 'worked-through', { now: 1, sessionId: null });
    expect(spanOf(settled, series)).toEqual({ from: 's4', to: 's4' });
    expect(ratingsSince(episode, series, 'participant-1')).toMatchObject({ latest: 7, low: 7, high: 8 });
  });
});

describe('the remark beside an episode', () => {
  it('says where the newest rating lies among those before the strain', () => {
    const since = (ratings: readonly (number | null)[]) =>
      ratingsSince({ sessionId: 's4', openedAt: 0, part: null }, seriesOf(ratings), 'participant-1');
    expect(since([7, 8, 7.5, 4, 7])).toEqual({ latest: 7, low: 7, high: 8, count: 3, isWithin: true });
    expect(since([7, 8, 7.5, 4, 6.5])).toMatchObject({ latest: 6.5, isWithin: false });
    expect(since([7, 8, 7.5, 4, 9])).toMatchObject({ latest: 9, isWithin: false });
  });

  it('says nothing of too few ratings, of none since, or of a session that is not there', () => {
    const since = (ratings: readonly (number | null)[], sessionId = 's4') =>
      ratingsSince({ sessionId, openedAt: 0, part: 'bond' }, seriesOf(ratings), 'participant-1');
    expect(since([7, null, 7.5, 4, 7])).toBeNull();
    expect(since([7, 8, 7.5, 4])).toBeNull();
    expect(since([7, 8, 7.5, 4, null])).toBeNull();
    expect(since([7, 8, 7.5, 4, 7], 's9')).toBeNull();
  });
});
