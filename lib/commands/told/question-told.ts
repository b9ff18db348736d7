import type { QuestionForm } from '../../domain/supervision/question';
import { say } from '../../words/index';
import { sayField } from '../../words/say-field';
import type { Told } from './told';

/** A question for supervision in words, field by field. */
export function tellQuestion({ words, outcome }: QuestionForm): Told<QuestionForm> {
  return {
    words: sayField(say('supervision.words'), words),
    outcome: sayField(say('supervision.outcome'), outcome),
  };
}
