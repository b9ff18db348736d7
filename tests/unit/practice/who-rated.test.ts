import { describe, expect, it } from 'vitest';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention } from '../../../lib/domain/practice/attention';
import type { Client } from '../../../lib/domain/practice/client';
import { firstFive } from '../../../lib/domain/practice/first-five';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { practiceFigures } from '../../../lib/domain/practice/practice-figures';
import { notRatedBy } from '../../../lib/domain/practice/who-rated';
import { findSignals } from '../../../lib/domain/signals/find-signals';
import { aClient, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const partner = (id: string) => ({ id, label: id.toUpperCase(), role: 'partner' as const });
const COUPLE = aClient({ population: 'couple', participants: [partner('r'), partner('s')] });
const by = (...raters: readonly string[]) => raters.map((rater) => aRating({ rater }));
const headOf = (sessions: readonly (readonly string[])[], client: Client = COUPLE) =>
  buildHead(
    client,
    buildSeries(
      sessions.map((raters, week) =>
        entryOf(aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ratings: by(...raters) })),
      ),
    ),
  );
const SILENT = Array.from({ length: 3 }, () => ['practitioner', 'r']);
const WHOLE = Array.from({ length: 3 }, () => ['practitioner', 'r', 's']);

describe('who has not rated a session', () => {
  it('is everyone who is asked and gave no answer, the practitioner first', () => {
    expect(notRatedBy({ ratings: [] }, COUPLE)).toEqual(['practitioner', 'r', 's']);
    expect(notRatedBy({ ratings: by('practitioner', 's') }, COUPLE)).toEqual(['r']);
    const declined = [...by('practitioner', 'r'), aRating({ rater: 's', declined: true })];
    expect(notRatedBy({ ratings: declined }, COUPLE)).toEqual([]);
  });

  it('asks a young child and their carer, and nobody who no longer comes', () => {
    const family = aClient({
      population: 'child',
      participants: [
        { id: 'kid', label: 'Kim', role: 'child' },
        { id: 'mother', label: 'Mother', role: 'carer' },
      ],
      formerParticipants: [{ id: 'father', label: 'Father', role: 'carer' }],
    });
    expect(notRatedBy({ ratings: by('practitioner', 'kid') }, family)).toEqual(['mother']);
    expect(notRatedBy({ ratings: by('practitioner', 'mother') }, family)).toEqual(['kid']);
    expect(notRatedBy({ ratings: by('practitioner', 'kid', 'mother') }, family)).toEqual([]);
    // What somebody gave who left stands for nobody else.
    expect(notRatedBy({ ratings: by('practitioner', 'father') }, family)).toEqual(['kid', 'mother']);
  });
});

describe('a couple of whom one never rates', () => {
  it('is not rated by all in the first five sessions, and its check stands open', () => {
    const early = firstFive(headOf(SILENT));
    expect(early?.sessions.slice(0, 3).map(({ state, notRatedBy: whose }) => [state, whose])).toEqual(
      Array(3).fill(['some', ['s']]),
    );
    expect(early?.check).toEqual({ session: 3, isDue: false });
    const whole = firstFive(headOf(WHOLE));
    expect(whole?.sessions.slice(0, 3).map(({ state }) => state)).toEqual(['all', 'all', 'all']);
    expect(whole?.check).toBeNull();
  });

  it('is told apart from one that only the practitioner rated, also where somebody rated who left', () => {
    const left = { ...COUPLE, formerParticipants: [partner('t')] };
    const states = firstFive(headOf([['practitioner'], ['practitioner', 't'], []], left))?.sessions;
    expect(states?.slice(0, 3).map(({ state }) => state)).toEqual(['practitioner', 'some', 'neither']);
  });

  it('is not among what everyone rated in the figures of the practice', () => {
    const now = MONDAY_NOON + 3 * WEEK;
    const figures = practiceFigures([headOf(SILENT), headOf(WHOLE)], now);
    expect(figures).toMatchObject({ held: 6, ratedByAll: 3, checksHeld: 2, checksRated: 1 });
  });

  it('lacks ratings for as long as it lasts, and says whose', () => {
    const missing = { kind: 'missing-client', count: 3, by: ['s'], of: 2 };
    expect(attention(headOf([...SILENT, ...SILENT]))).toContainEqual(missing);
    expect(findSignals(headOf(SILENT))).toMatchObject([
      { rule: 'missing-client', level: 'quiet', count: 3, session: 3, sessionId: 's2', missing: ['s'] },
    ]);
    expect(findSignals(headOf(WHOLE))).toEqual([]);
    const turns = headOf([
      ['practitioner', 's'],
      ['practitioner', 'r'],
      ['practitioner', 'r', 's'],
    ]);
    expect(attention(turns)).toContainEqual({ ...missing, count: 2, by: ['r', 's'] });
  });
});
