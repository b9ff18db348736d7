import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, placeAfterMove } from '../../../lib/domain/supervision/agenda';
import {
  changeQuestion,
  newQuestion,
  type Question,
  QuestionWordsError,
  settleQuestion,
} from '../../../lib/domain/supervision/question';
import { anEpisode } from '../../support/factories';

const question = (overrides: Partial<Question> = {}): Question => ({
  ...newQuestion({
    id: 'q',
    clientId: null,
    source: 'own',
    sourceId: null,
    words: 'What do I fear?',
    now: 5,
  }),
  ...overrides,
});

describe('a question for supervision', () => {
  it('needs words, is trimmed, and keeps what came of it', () => {
    expect(question({}).words).toBe('What do I fear?');
    expect(() => changeQuestion(question(), { words: '  ', outcome: '' })).toThrow(QuestionWordsError);
    const changed = changeQuestion(question(), { words: ' Why wait? ', outcome: ' ask first ' });
    expect(changed).toMatchObject({ words: 'Why wait?', outcome: 'ask first' });
    expect(changeQuestion(changed, changed)).toBe(changed);
  });

  it('is ticked off once, and can come back', () => {
    const settled = settleQuestion(question(), true, 9);
    expect(settled.settledAt).toBe(9);
    expect(settleQuestion(settled, true, 12)).toBe(settled);
    expect(settleQuestion(settled, false, 13).settledAt).toBeNull();
  });
});

describe('the agenda', () => {
  it('holds open questions in their order, what was ticked off newest first, and marked strains nobody asked about', () => {
    const agenda = agendaOf(
      [
        question({ id: 'late', place: 3 }),
        question({ id: 'first', place: -2 }),
        question({ id: 'about-e1', place: 1, source: 'episode', sourceId: 'e1', settledAt: 7 }),
        question({ id: 'before', settledAt: 6 }),
      ],
      [
        anEpisode({ id: 'e1', forSupervision: true }),
        anEpisode({ id: 'e2', forSupervision: true, openedAt: 2 }),
        anEpisode({ id: 'e3', forSupervision: true, openedAt: 1 }),
        anEpisode({ id: 'e4' }),
      ],
    );
    expect(agenda.open.map(({ id }) => id)).toEqual(['first', 'late']);
    expect(agenda.settled.map(({ id }) => id)).toEqual(['about-e1', 'before']);
    expect(agenda.marked.map(({ id }) => id)).toEqual(['e3', 'e2']);
  });

  it('changes places with its neighbour, and nobody else moves', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom(1 as const, -1 as const),
        (places, pick, by) => {
          const open = agendaOf(
            places.map((place) => question({ id: `q${place}`, place })),
            [],
          ).open;
          const before = open.map(({ id }) => id);
          const at = pick % before.length;
          const id = before[at] ?? '';
          const place = placeAfterMove(open, id, by);
          if (before[at + by] === undefined) return place === null;
          const after = agendaOf(
            open.map((each) => (each.id === id ? { ...each, place: place ?? 0 } : each)),
            [],
          ).open.map((each) => each.id);
          const swapped = [...before];
          [swapped[at], swapped[at + by]] = [before[at + by] ?? '', id];
          return JSON.stringify(after) === JSON.stringify(swapped);
        },
      ),
    );
  });
});
