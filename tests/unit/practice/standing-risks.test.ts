import { describe, expect, it } from 'vitest';
import { sayFact } from '../../../components/records/attention-words';
import { RISK_FORMS } from '../../../lib/domain/alliance/risk-answers';
import { buildSeries } from '../../../lib/domain/alliance/series';
import { attention, factLevel } from '../../../lib/domain/practice/attention';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import type { Measure } from '../../../lib/domain/practice/measure';
import type { Session } from '../../../lib/domain/practice/session';
import { INSTRUMENTS } from '../../../lib/library/instruments';
import { aClient, aMeasure, aRating, aSession, MONDAY_NOON } from '../../support/factories';

const WEEK = 7 * 24 * 3_600_000;
const both = [aRating({ rater: 'practitioner' }), aRating()];
const headOf = (sessions: readonly Partial<Session>[], client = aClient()) =>
  buildHead(
    client,
    buildSeries(
      sessions.map((session, week) =>
        entryOf(
          aSession({ id: `s${week}`, startedAt: MONDAY_NOON + week * WEEK, ratings: both, ...session }),
        ),
      ),
    ),
  );
/** PHQ-9 with this answer to item 9, the others 0. */
const phq = (ninth: number | null, about: Partial<Measure> = {}): Partial<Session> => ({
  measures: [aMeasure({ answers: [0, 0, 0, 0, 0, 0, 0, 0, ninth], ...about })],
});
const risksIn = (...sessions: readonly Partial<Session>[]) =>
  (headOf(sessions).risks ?? []).map(({ instrument, item, sessionId }) => [instrument, item, sessionId]);

describe('an answer about harm or risk', () => {
  it('is worth a look once its session is over, before all else, whatever the total', () => {
    const head = headOf([
      phq(1),
      {},
      {},
      {},
      {},
      { ratings: [both[0], aRating({ concern: 'x' })] as Session['ratings'] },
    ]);
    const facts = attention(head);
    expect(facts.map(({ kind }) => kind)).toEqual(['risk', 'concern']);
    expect(factLevel('risk')).toBe('worth-a-conversation');
    const said = facts[0] ? sayFact(facts[0], String) : '';
    expect(said).toMatch(/^Item 9 of PHQ-9 was answered above its lowest on .*7.*2026/);
    expect(said).toContain('your own safety procedure');
  });

  it('stands also where no total can be computed, and on the item of CORE-10', () => {
    const none = aMeasure({ answers: [...Array(8).fill(null), 2], result: { total: null, mean: null } });
    expect(risksIn({ measures: [none] })).toEqual([['phq-9', 9, 's0']]);
    const core = aMeasure({
      instrument: 'core-10',
      range: { lowest: 0, highest: 4, step: 1 },
      answers: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    });
    expect(risksIn({ measures: [core] })).toEqual([['core-10', 6, 's0']]);
  });

  it('stands until the same item is answered at its lowest, not until the form is given again', () => {
    expect(risksIn(phq(2), phq(0))).toEqual([]);
    expect(risksIn(phq(2), phq(null))).toEqual([['phq-9', 9, 's0']]);
    expect(risksIn(phq(2), phq(1))).toEqual([['phq-9', 9, 's1']]);
    expect(risksIn(phq(2), phq(0, { instrument: 'gad-7' }))).toEqual([['phq-9', 9, 's0']]);
    expect(risksIn(phq(0), phq(0))).toEqual([]);
    expect(risksIn(phq(2), ...Array.from({ length: 60 }, () => ({})))).toEqual([['phq-9', 9, 's0']]);
  });

  it('is each person’s own', () => {
    expect(risksIn(phq(2), phq(0, { rater: 'other' }))).toEqual([['phq-9', 9, 's0']]);
  });

  it('is not spoken of in coaching, nor where the work is over', () => {
    expect(attention(headOf([phq(2), {}, {}], aClient({ kind: 'coaching' })))).toEqual([]);
    expect(attention(headOf([phq(2)], aClient({ archived: true })))).toEqual([]);
  });

  it('is looked for in every form of the library that has such an item', () => {
    const withRisk = INSTRUMENTS.filter(({ risk }) => risk.length > 0);
    expect(Object.keys(RISK_FORMS).sort()).toEqual(withRisk.map(({ id }) => id).sort());
    for (const { id, risk, name, isClinical } of withRisk) {
      expect(RISK_FORMS[id]).toEqual({ name, items: risk });
      expect(isClinical).toBe(true);
    }
  });
});
