import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFTER_QUESTIONS, afterSession } from '../../../lib/domain/practice/after-session';
import { shortOf, weekOf } from '../../../lib/domain/practice/self-check';
import { english } from '../../../lib/words/en/index';
import { aRating, aSession, MONDAY_NOON, values } from '../../support/factories';

describe('the practitioner’s week', () => {
  it('begins on its Monday, whatever the day, month and year', () => {
    expect(weekOf('2026-11-26')).toBe('2026-11-23');
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
    expect(weekOf('2026-11-29')).toBe('2026-11-23');
    expect(weekOf('2027-01-01')).toBe('2026-12-28');
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const monday = weekOf(date.toISOString().slice(0, 10));
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(weekOf(monday)).toBe(monday);
      }),
    );
  });

  it('names what had no or little room, and adds nothing up', () => {
    expect(shortOf({ answers: { food: 'much', rest: 'none', movement: 'little' } })).toEqual([
      'movement',
      'rest',
    ]);
    expect(shortOf({ answers: {} })).toEqual([]);
  });
});

describe('the question after a session', () => {
  const strain = { id: 'a', kind: 'strain', at: MONDAY_NOON, words: '' } as const;
  const repair = { id: 'b', kind: 'repair', at: MONDAY_NOON + 1, words: '' } as const;
  const rated = (value: number) => [aRating({ rater: 'practitioner', values: values(value, null, value) })];

  it('comes round to what was not said every third time', () => {
    const kinds = [1, 2, 3, 4, 5, 6].map((number) => afterSession(aSession(), number).kind);
    expect(kinds).toEqual(['listening', 'listening', 'unspoken', 'listening', 'listening', 'unspoken']);
  });

  it('is each of its kind once before any comes again', () => {
    const run = Array.from({ length: 36 }, (_, at) => at + 1);
    for (const [kind, count] of Object.entries(AFTER_QUESTIONS)) {
      const asked = run
        .map((number) => afterSession(aSession({ moments: kind === 'hard' ? [strain] : [] }), number))
        .filter((question) => question.kind === kind)
        .map(({ index }) => index);
      for (let begin = 0; begin + count <= asked.length; begin += 1)
        expect(new Set(asked.slice(begin, begin + count)).size, kind).toBe(count);
    }
  });

  it('is one for oneself after a hard session only', () => {
    expect(afterSession(aSession({ moments: [strain] }), 1)).toMatchObject({
      kind: 'hard',
      because: 'strain',
    });
    expect(afterSession(aSession({ moments: [strain, repair] }), 1).kind).toBe('listening');
    expect(afterSession(aSession({ ratings: rated(4) }), 1)).toMatchObject({
      kind: 'hard',
      because: 'marks',
    });
    expect(afterSession(aSession({ ratings: rated(4.5) }), 1).kind).toBe('listening');
    expect(afterSession(aSession({ ratings: rated(4.5) }), 1, 5).because).toBe('marks');
    expect(afterSession(aSession({ ratings: rated(4) }), 1, 3.5).because).toBeNull();
    expect(afterSession(aSession({ ratings: [aRating({ values: values(1, 1, 1) })] }), 1).kind).toBe(
      'listening',
    );
  });

  it('is always one that there is, with a suggestion after a hard one', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.boolean(), (number, isHard) => {
        const { kind, index } = afterSession(aSession({ moments: isHard ? [strain] : [] }), number);
        expect(english).toHaveProperty([`after.${kind}.${index}`]);
        if (isHard) expect(english).toHaveProperty([`after.hard.suggestion.${index}`]);
      }),
    );
    const written = Object.keys(english).filter((key) => /^after\.(hard|listening|unspoken)\.\d/.test(key));
    expect(written).toHaveLength(Object.values(AFTER_QUESTIONS).reduce((sum, each) => sum + each, 0));
  });
});
