import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { EPISODE_STATUSES, type Episode, type EpisodeStatus } from '../../../lib/domain/practice/episode';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { standingOf, strainedLately } from '../../../lib/domain/practice/head-standing';
import type { MomentKind } from '../../../lib/domain/practice/moment';
import type { Session } from '../../../lib/domain/practice/session';
import { skippedStrains } from '../../../lib/domain/practice/skipped-strains';
import { situationOf } from '../../../lib/domain/prompts/situation';
import { aClient, anEpisode, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;

/** A session some weeks on with moments a minute apart, named by their session and place. */
const session = (week: number, kinds: readonly MomentKind[], more: Partial<Session> = {}) => {
  const startedAt = MONDAY_NOON + week * WEEK;
  const moments = kinds.map((kind, place) => ({
    id: `s${week}-${place}`,
    kind,
    at: startedAt + place * 60_000,
    words: '',
  }));
  return aSession({ id: `s${week}`, startedAt, moments, ...more });
};
const about = (sessionId: string, momentId: string | null, more: Partial<Episode> = {}) =>
  anEpisode({ id: `${sessionId}-${momentId}`, sessionId, momentId, source: 'moment', ...more });
const skipped = (sessions: readonly Session[], episodes: readonly Episode[] = []) =>
  skippedStrains(buildSeries(sessions.map(entryOf)), sessions, episodes).map(({ moment }) => moment.id);

describe('strains nobody wrote about', () => {
  it('are found, newest first, where a session that is over ended on one', () => {
    const running = session(4, ['strain'], { status: 'running', endedAt: null });
    const sessions = [session(1, ['strain']), session(2, ['strain', 'repair']), session(3, ['strain'])];
    expect(skipped([...sessions, running])).toEqual(['s3-0', 's1-0']);
  });

  it('are answered one by one, by the moment an episode was opened from', () => {
    const sessions = [session(1, ['strain', 'repair', 'strain', 'strain'])];
    expect(skipped(sessions, [about('s1', 's1-3', { status: 'not-wanted' })])).toEqual(['s1-2']);
    expect(skipped(sessions, [about('s1', 's1-2')])).toEqual(['s1-3']);
    expect(skipped(sessions, [about('s1', 's1-2'), about('s1', 's1-3')])).toEqual([]);
  });

  it('are all answered by an episode about the strain of the session, and by none about something else', () => {
    const sessions = [session(1, ['strain', 'strain'])];
    expect(skipped(sessions, [about('s1', null)])).toEqual([]);
    expect(skipped(sessions, [about('s1', 'taken-away')])).toEqual([]);
    expect(skipped(sessions, [about('s1', null, { source: 'concern' })])).toEqual(['s1-1']);
    expect(skipped(sessions, [about('s2', null)])).toEqual(['s1-1']);
  });
});

/** Up to eight moments of one session, some of them written about, in episodes that stand anywhere. */
const drawn = fc
  .array(
    fc.record({
      kind: fc.constantFrom<MomentKind>('strain', 'repair', 'bond'),
      written: fc.constantFrom<EpisodeStatus | null>(null, ...EPISODE_STATUSES),
    }),
    { maxLength: 8 },
  )
  .map((marks) => ({
    session: session(
      1,
      marks.map(({ kind }) => kind),
    ),
    episodes: marks.flatMap(({ written }, place) =>
      written === null ? [] : [about('s1', `s1-${place}`, { status: written })],
    ),
    open: marks.some(
      ({ kind, written }, place) =>
        kind === 'strain' && written === null && !marks.slice(place).some((later) => later.kind === 'repair'),
    ),
  }));

describe('strains of one session', () => {
  it('are told apart alike in Prepare, for prompts and in the caseload: what is written about one says nothing of another', () => {
    fc.assert(
      fc.property(drawn, ({ session: last, episodes, open }) => {
        const facts = { client: aClient(), sessions: [last], episodes, current: null };
        expect(skipped([last], episodes).length > 0).toBe(open);
        expect(situationOf(facts).hasOpenStrain).toBe(open);
        const series = buildSeries([entryOf(last)]);
        const standing = standingOf(episodes, [], { strained: strainedLately(series), sessions: [last] });
        expect(buildHead(aClient(), series, 0, standing).openStrain).toBe(open);
      }),
    );
  });
});
