import { describe, expect, it } from 'vitest';
import { hasAnswer } from '../../../components/panel/close/rating-form';
import { nameProblems } from '../../../lib/domain/alliance/instrument-form-problems';
import { headlineOf } from '../../../lib/domain/notes/note';
import { amendNote, finishNote, NoteNotFinishableError } from '../../../lib/domain/notes/note-life';
import { ActionFormError, actionFormOf, changeAction } from '../../../lib/domain/practice/action-life';
import { changeGoal, GoalWordsError, goalFormOf, newGoal } from '../../../lib/domain/practice/goal-life';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import { rewordPrompt } from '../../../lib/domain/prompts/own-prompt';
import { newQuestion, QuestionWordsError } from '../../../lib/domain/supervision/question';
import { aGoal, aNote, anAction, MONDAY_NOON } from '../../support/factories';

/** What a person takes for an empty field, by what it holds. */
const UNSEEN = {
  nothing: '',
  blanks: ' \t\n\u00A0\u2003\u3000',
  'zero-width signs': '\u200B\u200C\u200D\u2060\uFEFF',
  'signs of direction': '\u202E\u2066\u200F',
  'a soft hyphen': '\u00AD',
  'control characters': '\u0000\u0007\u001F',
  'the empty pattern of Braille': '\u2800',
  'the fillers of Hangul': '\u3164\u115F\u1160\uFFA0',
  'a sign of variation': '\uFE0F',
};

describe('whether there is anything to read', () => {
  it.each(Object.entries(UNSEEN))('is not in %s', (_, text) => expect(isVisible(text)).toBe(false));

  it.each(['a', '0', '…', '-', 'صباح', '가', '⠁', '👩‍👧', '\u200Bb', '❤\uFE0F'])('is in “%s”', (text) =>
    expect(isVisible(text)).toBe(true),
  );
});

describe.each(Object.entries(UNSEEN))('with %s', (_, words) => {
  it('no goal, action, question or prompt comes to be', () => {
    const goal = aGoal();
    expect(() => newGoal({ id: 'g', clientId: 'c', words, now: 0 })).toThrow(GoalWordsError);
    expect(() => changeGoal(goal, { ...goalFormOf(goal), words }, 0)).toThrow(GoalWordsError);
    expect(() => changeAction(anAction(), { ...actionFormOf(anAction()), words })).toThrow(ActionFormError);
    const question = { id: 'q', clientId: null, source: 'own', sourceId: null, now: 0 } as const;
    expect(() => newQuestion({ ...question, words })).toThrow(QuestionWordsError);
    const kind = { topic: 'bond', state: 'routine', audience: 'all', voice: 'says' } as const;
    const own = { kind: 'own-prompt', id: 'o', replaces: null, words: 'Mine', ...kind } as const;
    const standing = { ...own, feltOff: '', versions: [], createdAt: MONDAY_NOON };
    expect(rewordPrompt(standing, { ...kind, words, feltOff: '', about: 'Mine', now: 0 })).toBe(standing);
  });

  it('no note is finished or added to, or goes by it, no instrument is named, and no rating answered', () => {
    const note = aNote({ kind: 'record', title: words, text: 'First words' });
    expect(headlineOf(note)).toBe('First words');
    expect(() => finishNote(note, words, 0)).toThrow(NoteNotFinishableError);
    const finished = { ...note, finishedAt: 0 };
    expect(() => amendNote(finished, { id: 'a', words, now: 0 })).toThrow(NoteNotFinishableError);
    expect(nameProblems(words)).toMatchObject(nameProblems(''));
    const none = { goal: null, task: null, bond: null };
    const lines = { goal: words, task: '', bond: '' };
    const form = { values: none, guesses: [], lines, concern: words, declined: false, present: [] };
    expect(hasAnswer(form as never)).toBe(false);
  });
});

it('leaves the signs within words as they are', () => {
  const { words } = newGoal({ id: 'g', clientId: 'c', words: ' می\u200Cخواهم 👩\u200D👧 ', now: 0 });
  expect(words).toBe('می\u200Cخواهم 👩\u200D👧');
});
