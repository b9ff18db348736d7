import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { isRatingValue } from '../../../lib/domain/alliance/rating';
import { scoreAnswers } from '../../../lib/domain/alliance/scoring';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { isRecord } from '../../../lib/exchange/record-shapes';
import { findInstrument } from '../../../lib/library/instruments/index';
import { PROMPTS } from '../../../lib/library/prompts/index';
import { buildLargeCaseload, buildSampleCaseload } from '../../../lib/library/sample';
import { MONDAY_NOON } from '../../support/factories';

const sample = buildSampleCaseload({ seed: 7, now: MONDAY_NOON });
const large = buildLargeCaseload({ seed: 7, now: MONDAY_NOON, clients: 60, sessions: 40 });
const given = large.sessions.flatMap(({ ratings }) => ratings);
const SEEDS = [0, 1, 7, 42, 4_294_967_295];
const headsOf = ({ clients, sessions }: Pick<typeof sample, 'clients' | 'sessions'>) =>
  clients.map((client) =>
    buildHead(client, buildSeries(sessions.filter(({ clientId }) => clientId === client.id).map(entryOf))),
  );

describe('the synthetic caseload', () => {
  it('is the same for the same seed and another for another', () => {
    expect(buildSampleCaseload({ seed: 7, now: MONDAY_NOON })).toEqual(sample);
    expect(buildSampleCaseload({ seed: 8, now: MONDAY_NOON }).sessions).not.toEqual(sample.sessions);
  });

  it('shares no id with that of the next seed, so that several make one large practice', () => {
    const parts = [7, 8].map((seed) =>
      buildLargeCaseload({ seed, now: MONDAY_NOON, clients: 20, sessions: 40 }),
    );
    for (const table of ['clients', 'sessions', 'episodes', 'goals', 'actions', 'notes'] as const) {
      const ids = parts.flatMap((part) => part[table].map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is the same twice and on the scale, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (seed) => {
        const build = () => buildSampleCaseload({ seed, now: MONDAY_NOON });
        const { sessions } = build();
        expect(build().sessions).toEqual(sessions);
        const drawn = sessions.flatMap(({ ratings }) =>
          ratings.flatMap(({ values }) => Object.values(values)),
        );
        expect(drawn.filter((value) => value !== null && !isRatingValue(value))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('measures outcomes with answers of the form, scored by its key, and no answer on risk', () => {
    const measured = sample.sessions.flatMap(({ measures }) => measures);
    expect(measured.length).toBeGreaterThan(15);
    for (const { instrument, answers, result, rater } of measured) {
      const form = findInstrument(instrument);
      if (!form) throw new Error(`No ${instrument}`);
      expect(scoreAnswers(form, answers)).toMatchObject({ total: result.total });
      expect(scoreAnswers(form, answers).flags.filter((flag) => flag.startsWith('risk'))).toEqual([]);
      expect(sample.clients.some(({ participants }) => participants.some(({ id }) => id === rater))).toBe(
        true,
      );
    }
  });

  it('keeps every rating on the scale and every session in the past', () => {
    for (const { values, declined } of given) {
      for (const component of COMPONENTS) {
        const value = values[component];
        expect(value === null ? declined : isRatingValue(value)).toBe(true);
      }
    }
    expect(
      [...sample.sessions, ...large.sessions].every(
        ({ endedAt }) => (endedAt ?? Number.POSITIVE_INFINITY) <= MONDAY_NOON,
      ),
    ).toBe(true);
  });

  it('says prompts of the library between strain and repair, in their words, and none to children', () => {
    const children = new Set(
      large.clients.flatMap(({ id, population }) => (population === 'child' ? [id] : [])),
    );
    const said = large.sessions.filter(({ promptsSaid }) => promptsSaid.length > 0);
    expect(said.length).toBeGreaterThan(10);
    for (const { clientId, moments, promptsSaid } of said) {
      expect(children.has(clientId)).toBe(false);
      for (const { promptId, words, at, momentId } of promptsSaid) {
        expect(PROMPTS.find(({ id }) => id === promptId)?.text).toBe(words);
        expect(moments.find(({ id }) => id === momentId)).toMatchObject({ kind: 'strain' });
        expect(moments.find(({ id }) => id === momentId)?.at).toBeLessThan(at);
      }
    }
  });

  it('has ids of its own for everything', () => {
    const ids = [...large.clients, ...large.sessions, ...large.goals, ...large.actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(SEEDS)('shows every kind of thing there is to see, from seed %i', (seed) => {
    const { clients, sessions } = buildSampleCaseload({ seed, now: MONDAY_NOON });
    expect(new Set(clients.map(({ population }) => population))).toEqual(
      new Set(['adult', 'couple', 'adolescent', 'child']),
    );
    expect(clients.filter(({ kind }) => kind === 'coaching')).toHaveLength(2);
    const carers = clients.filter(({ participants }) => participants.some(({ role }) => role === 'carer'));
    expect(carers.map(({ population }) => population)).toEqual(['adolescent', 'child']);
    const ratings = sessions.flatMap((session) => session.ratings);
    expect(ratings.some(({ declined }) => declined)).toBe(true);
    expect(ratings.some(({ concern }) => concern !== '')).toBe(true);
    expect(new Set(sessions.map(({ attendance }) => attendance))).toEqual(
      new Set(['held', 'cancelled', 'not-attended']),
    );
    expect(sessions.filter(({ status }) => status !== 'finished').map(({ status }) => status)).toEqual([
      'open',
    ]);
    const facts = headsOf({ clients, sessions }).flatMap((head) => attention(head));
    const kinds = new Set(facts.map(({ kind }) => kind));
    for (const kind of ['concern', 'declined', 'open-strain', 'unfinished-session'] as const)
      expect(kinds).toContain(kind);
  });

  it('misses some ratings of either side', () => {
    const held = large.sessions.filter(({ attendance }) => attendance === 'held');
    const isOwn = ({ rater }: { rater: string }) => rater === 'practitioner';
    expect(held.some(({ ratings }) => !ratings.some(isOwn))).toBe(true);
    expect(held.some(({ ratings }) => ratings.every(isOwn))).toBe(true);
  });

  it('says of everyone that they are made up, and gives each something of their own', () => {
    expect(sample.clients).toHaveLength(8);
    for (const words of [sample.goals, sample.actions].map((each) => each.map((one) => one.words)))
      expect(new Set(words).size).toBe(8);
    for (const { label } of [...sample.clients, ...large.clients]) expect(label).toMatch(/ · sample$/);
  });

  it.each([0, 120, -480, 345])(
    'lies in its weekly slots where local time is UTC and %i minutes',
    (minutesFromUtc) => {
      const { clients, sessions } = buildSampleCaseload({ seed: 7, now: MONDAY_NOON, minutesFromUtc });
      for (const { clientId, startedAt, endedAt } of sessions) {
        const local = new Date(startedAt + minutesFromUtc * 60_000);
        const slot = clients.find(({ id }) => id === clientId)?.slot;
        expect([local.getUTCDay(), local.getUTCHours() * 60 + local.getUTCMinutes()]).toEqual([
          slot?.weekday,
          slot?.minuteOfDay,
        ]);
        expect(endedAt).toBeLessThanOrEqual(MONDAY_NOON);
      }
      const slots = clients.map(({ slot }) => `${slot?.weekday} ${slot?.minuteOfDay}`);
      expect(new Set(slots).size).toBe(slots.length);
      const newest = clients.map(
        ({ id }) => sessions.findLast(({ clientId }) => clientId === id)?.startedAt ?? 0,
      );
      expect(Math.min(...newest)).toBeGreaterThan(MONDAY_NOON - 8 * 24 * 3_600_000);
    },
  );

  it('passes everything a backup is checked for when it is restored', () => {
    for (const table of ['clients', 'sessions', 'episodes', 'goals', 'actions', 'notes'] as const) {
      expect(sample[table].length).toBeGreaterThan(0);
      expect(sample[table].filter((record) => !isRecord(table, record))).toEqual([]);
    }
  });
});
