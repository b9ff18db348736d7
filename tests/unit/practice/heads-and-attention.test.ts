import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import { comingSession, dueCheck } from '../../../lib/domain/practice/coming-session';
import { buildHead, entryOf, HEAD_POINTS } from '../../../lib/domain/practice/head';
import { headPoints } from '../../../lib/domain/practice/head-points';
import { missingRatings } from '../../../lib/domain/practice/who-rated';
import { aClient, aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const own = aRating({ rater: 'practitioner' });
const headOf = (...sessions: Parameters<typeof aSession>[0][]) =>
  buildHead(
    aClient(),
    buildSeries(
      sessions.map((session, index) =>
        entryOf(aSession({ id: `s${index}`, startedAt: MONDAY_NOON + index * WEEK, ...session })),
      ),
    ),
  );

describe('a head', () => {
  it('keeps the newest held sessions in order, at most as many as a sparkline draws', () => {
    const head = headOf(...Array.from({ length: 30 }, () => ({ ratings: [own, aRating()] })));
    expect(headPoints(head)).toHaveLength(HEAD_POINTS);
    expect(head).toMatchObject({ heldCount: 30, lastSeenAt: MONDAY_NOON + 29 * WEEK });
    expect(headPoints(head).at(-1)).toMatchObject({
      at: MONDAY_NOON + 29 * WEEK,
      clients: [{ goal: 8, task: 7.5, bond: 7 }],
    });
  });

  it('holds at most as many points, in order of start, whatever was entered when', () => {
    const starts = fc.uniqueArray(fc.nat(999), { maxLength: 60 });
    fc.assert(
      fc.property(starts, (drawn) => {
        const entries = drawn.map((at) => entryOf(aSession({ id: `s${at}`, startedAt: at })));
        const newest = [...drawn].sort((a, b) => a - b).slice(-24);
        const head = buildHead(aClient(), buildSeries(entries));
        expect(headPoints(head).map(({ at }) => at)).toEqual(newest);
      }),
    );
  });

  it('shows no value of the client before the practitioner has rated or finished the session', () => {
    const client = (session: Parameters<typeof aSession>[0]) => headPoints(headOf(session))[0]?.clients[0];
    expect(client({ status: 'open', ratings: [aRating()] })).toEqual(values(null, null, null));
    expect(client({ status: 'open', ratings: [own, aRating()] })).toEqual(values(8, 7.5, 7));
    expect(client({ ratings: [aRating()] })).toEqual(values(8, 7.5, 7));
  });

  it('knows a concern even while the numbers are closed', () => {
    const head = headOf({ status: 'open', ratings: [aRating({ concern: 'the pace' })] });
    expect(attention(head)[0]).toEqual({ kind: 'concern', session: 1 });
  });

  it('keeps what stands from last time while the next session runs', () => {
    const strain = { id: 'm1', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
    const last = { ratings: [own, aRating({ concern: 'the pace' })] };
    const head = headOf(last, { status: 'running', moments: [strain] });
    expect(head.openStrain).toBe(false);
    expect(attention(head)).toEqual([{ kind: 'concern', session: 1 }]);
  });

  it('counts neither cancelled sessions nor sessions not attended', () => {
    const head = headOf({}, { attendance: 'cancelled' }, { attendance: 'not-attended' });
    expect(head).toMatchObject({ heldCount: 1, lastSeenAt: MONDAY_NOON });
  });

  it('knows the session that runs, or else the newest left unfinished', () => {
    expect(headOf({}, { status: 'open' }).openSession).toEqual({ id: 's1', isRunning: false });
    expect(headOf({ status: 'running' }, { status: 'open' }).openSession).toEqual({
      id: 's0',
      isRunning: true,
    });
    expect(headOf({}).openSession).toBeNull();
  });

  it('counts a declined rating as an answer, not as missing', () => {
    const declined = headOf({ ratings: [own] }, { ratings: [own, aRating({ declined: true })] });
    expect(missingRatings(declined, 'practitioner').count).toBe(0);
    expect(missingRatings(declined, 'client')).toMatchObject({
      ...{ count: 1, newest: { sessionId: 's0' }, by: ['participant-1'] },
    });
    const unrated = headOf({ ratings: [] }, {}, {}, {});
    const sides = ['practitioner', 'client'] as const;
    expect(sides.map((side) => missingRatings(unrated, side).count)).toEqual([3, 3]);
  });
});

describe('attention', () => {
  it("puts a client's own concern first and a declined rating next", () => {
    const strain = { id: 'm', kind: 'strain', at: 1, words: '' } as const;
    const head = headOf({
      ratings: [aRating({ concern: 'the pace' }), aRating({ rater: 'other', declined: true })],
      moments: [strain],
    });
    expect(attention(head).map(({ kind }) => kind)).toEqual([
      'concern',
      'declined',
      'open-strain',
      'missing-practitioner',
    ]);
  });

  it.each([
    ['strain alone', [['strain', 5]], true],
    [
      'repair after it',
      [
        ['strain', 5],
        ['repair', 9],
      ],
      false,
    ],
    [
      'repair at the same time',
      [
        ['strain', 5],
        ['repair', 5],
      ],
      false,
    ],
    [
      'repair only before it',
      [
        ['repair', 1],
        ['strain', 5],
      ],
      true,
    ],
    [
      'two strains, then one repair',
      [
        ['strain', 1],
        ['strain', 5],
        ['repair', 9],
      ],
      false,
    ],
    [
      'strain, repair, strain',
      [
        ['strain', 1],
        ['repair', 5],
        ['strain', 9],
      ],
      true,
    ],
    ['neither', [['goal', 1]], false],
  ] as const)('takes strain as open or not: %s', (_what, marks, isOpen) => {
    const moments = marks.map(([kind, at], index) => ({ id: `m${index}`, kind, at, words: '' }));
    expect(headOf({ moments }).openStrain).toBe(isOpen);
    expect(headOf({ moments }, {}).openStrain).toBe(false);
  });

  it('names a session that was left unfinished, not one that runs', () => {
    const kinds = (status: 'open' | 'running') => attention(headOf({ status })).map(({ kind }) => kind);
    expect(kinds('open')).toEqual(['unfinished-session']);
    expect(kinds('running')).toEqual([]);
  });

  it('counts the session that runs as the one to come', () => {
    expect([headOf({}, {}), headOf({}, {}, { status: 'running' })].map(comingSession)).toEqual([3, 3]);
    expect(comingSession(headOf())).toBe(1);
  });

  it('says that a check is due before sessions 3 and 5 only', () => {
    expect([1, 2, 3, 4, 5, 6].map(dueCheck)).toEqual([null, null, 3, null, 5, null]);
    const both = { ratings: [own, aRating()] };
    expect(attention(headOf(both, both))).toEqual([{ kind: 'check-due', session: 3 }]);
    expect(attention(headOf(both, both, both))).toEqual([]);
  });

  it('is silent about archived and ended work', () => {
    const entries = buildSeries([entryOf(aSession({ ratings: [aRating({ concern: 'x' })] }))]);
    expect(attention(buildHead(aClient({ archived: true }), entries))).toEqual([]);
    expect(attention(buildHead(aClient({ ending: { kind: 'agreed', on: '2026-09-01' } }), entries))).toEqual(
      [],
    );
  });
});
