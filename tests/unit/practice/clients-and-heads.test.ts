import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import {
  buildClient,
  ClientLabelError,
  looksLikeName,
  ParticipantsError,
  suggestedLabel,
} from '../../../lib/domain/practice/client-life';
import { attention, dueCheck } from '../../../lib/domain/practice/due-checks';
import { buildHead, entryOf, HEAD_POINTS } from '../../../lib/domain/practice/head';
import { aClient, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const form = {
  label: 'M.K.',
  kind: 'therapy',
  population: 'adult',
  participants: [],
  slot: null,
  safety: { location: '', contact: '' },
} as const;
let ids = 0;
const made = { id: 'c', now: 0, newId: () => `p${++ids}` };
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

describe('a client', () => {
  it('needs a label, and an adult is one person', () => {
    expect(buildClient(form, made).participants).toMatchObject([{ label: 'M.K.', role: 'client' }]);
    expect(() => buildClient({ ...form, label: '  ' }, made)).toThrow(ClientLabelError);
    expect(() => buildClient({ ...form, label: 'x'.repeat(61) }, made)).toThrow(ClientLabelError);
    const two = [
      { label: 'A', role: 'client' },
      { label: 'B', role: 'client' },
    ] as const;
    expect(() => buildClient({ ...form, participants: two }, made)).toThrow(ParticipantsError);
  });

  it('of several people names each of them', () => {
    const couple = { ...form, population: 'couple' } as const;
    expect(() => buildClient({ ...couple, participants: [{ label: 'A', role: 'partner' }] }, made)).toThrow(
      ParticipantsError,
    );
    const both = [
      { label: 'A', role: 'partner' },
      { label: 'B', role: 'partner' },
    ] as const;
    expect(buildClient({ ...couple, participants: both }, made).participants).toHaveLength(2);
    expect(() =>
      buildClient({ ...couple, participants: [...both, { label: ' ', role: 'partner' }] }, made),
    ).toThrow(ParticipantsError);
  });

  it('who is a child can bring carers and nobody else', () => {
    const child = {
      ...form,
      population: 'child',
      participants: [
        { label: 'P', role: 'child' },
        { label: 'mother', role: 'carer' },
      ],
    } as const;
    expect(buildClient(child, made).participants.map(({ role }) => role)).toEqual(['child', 'carer']);
    const friend = [...child.participants, { label: 'F', role: 'member' }] as const;
    expect(() => buildClient({ ...child, participants: friend }, made)).toThrow(ParticipantsError);
  });

  it('is offered initials when a name is typed, and left alone otherwise', () => {
    expect(suggestedLabel('Mara Keller')).toBe('M.K.');
    expect(suggestedLabel('éva von Ősz')).toBe('É.V.Ő.');
    for (const code of ['M.K.', 'K-014', 'MK', 'r & s'])
      expect([looksLikeName(code), suggestedLabel(code)]).toEqual([false, code]);
  });
});

describe('a series', () => {
  it('numbers held sessions from 1 by start, in whatever order they were entered', () => {
    const entries = fc.uniqueArray(fc.record({ at: fc.nat(99), held: fc.boolean() }), {
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(entries, (drawn) => {
        const series = buildSeries(
          drawn.map(({ at, held }) =>
            entryOf(aSession({ id: `s${at}`, startedAt: at, attendance: held ? 'held' : 'cancelled' })),
          ),
        );
        expect(series.map(({ at }) => at)).toEqual(drawn.map(({ at }) => at).sort((a, b) => a - b));
        const numbers = series.flatMap(({ number }) => (number === null ? [] : [number]));
        expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
        expect(numbers).toHaveLength(drawn.filter(({ held }) => held).length);
      }),
    );
  });
});

describe('a head', () => {
  it('keeps the newest held sessions in order, at most as many as a sparkline draws', () => {
    const head = headOf(...Array.from({ length: 30 }, () => ({ ratings: [own, aRating()] })));
    expect(head.points).toHaveLength(HEAD_POINTS);
    expect(head).toMatchObject({ heldCount: 30, lastSeenAt: MONDAY_NOON + 29 * WEEK });
    expect(head.points.at(-1)).toMatchObject({
      at: MONDAY_NOON + 29 * WEEK,
      client: { goal: 8, task: 7.5, bond: 7 },
    });
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
    expect(headOf({ ratings: [own] }, { ratings: [own, aRating({ declined: true })] }).missing).toEqual({
      practitioner: 0,
      client: 1,
    });
    expect(headOf({ ratings: [] }, {}, {}, {}).missing).toEqual({ practitioner: 3, client: 3 });
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

  it('lets repair answer strain', () => {
    const marks = (['strain', 'repair'] as const).map((kind, at) => ({ id: kind, kind, at, words: '' }));
    expect(headOf({ moments: marks }).openStrain).toBe(false);
  });

  it('says that a check is due before sessions 3 and 5 only', () => {
    expect([1, 2, 3, 4, 5, 6].map(dueCheck)).toEqual([null, null, 3, null, 5, null]);
    const both = { ratings: [own, aRating()] };
    expect(attention(headOf(both, both))).toEqual([{ kind: 'check-due', session: 3 }]);
    expect(attention(headOf(both, both, both))).toEqual([]);
  });

  it('is silent about archived and ended work', () => {
    const entries = [entryOf(aSession({ ratings: [aRating({ concern: 'x' })] }))];
    expect(attention(buildHead(aClient({ archived: true }), entries))).toEqual([]);
    expect(attention(buildHead(aClient({ ending: { kind: 'agreed', on: '2026-09-01' } }), entries))).toEqual(
      [],
    );
  });
});
