import { isVisible } from '../practice/plain-line';

/** What a question for supervision came from. */
export const QUESTION_SOURCES = ['own', 'episode', 'session', 'signal', 'prompt', 'note'] as const;
export type QuestionSource = (typeof QUESTION_SOURCES)[number];

/** What is written about a question. */
export interface QuestionForm {
  /** The question, in the practitioner's own words. */
  readonly words: string;
  /** What came of it. */
  readonly outcome: string;
}

/** Something to take to supervision. It belongs to one client, or to nobody. */
export interface Question extends QuestionForm {
  readonly id: string;
  readonly clientId: string | null;
  readonly source: QuestionSource;
  /** Id of the episode, session, note or prompt said that it came from; null for one's own and for a signal. It may be gone since. */
  readonly sourceId: string | null;
  /** Its place in the agenda: the smallest comes first. Any number; two may share one. */
  readonly place: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** When it was ticked off; null while it is open. */
  readonly settledAt: number | null;
}

/** A question without words. */
export class QuestionWordsError extends Error {
  override name = 'QuestionWordsError';
  constructor() {
    super('A question needs words.');
  }
}

interface NewQuestion extends Pick<Question, 'id' | 'clientId' | 'source' | 'sourceId' | 'words'> {
  readonly now: number;
}

/** A new question, last in the agenda since places grow with time. @throws QuestionWordsError */
export function newQuestion({ now, words, ...named }: NewQuestion): Question {
  return { ...named, words: worded(words), outcome: '', place: now, createdAt: now, settledAt: null };
}

/** The question as written anew. @throws QuestionWordsError */
export function changeQuestion(question: Question, { words, outcome }: QuestionForm): Question {
  const after = { words: worded(words), outcome: outcome.trim() };
  const isSame = after.words === question.words && after.outcome === question.outcome;
  return isSame ? question : { ...question, ...after };
}

/** Ticks a question off, or takes the tick back; itself where it stands so already. */
export function settleQuestion(question: Question, isSettled: boolean, now: number): Question {
  if (isSettled === (question.settledAt !== null)) return question;
  return { ...question, settledAt: isSettled ? now : null };
}

function worded(words: string): string {
  const trimmed = words.trim();
  if (!isVisible(trimmed)) throw new QuestionWordsError();
  return trimmed;
}
