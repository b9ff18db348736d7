import { SELF_DIMENSIONS, type SelfDimension } from '../../domain/practice/self-check';
import { say } from '../../words/index';
import { sayField } from '../../words/say-field';
import type { SelfCheckForm } from '../self-check-commands';
import type { Told } from './told';

/** A week's form in words, field by field: a line for each of the ten things. */
export function tellWeek(form: SelfCheckForm): Told<SelfCheckForm> {
  return {
    answers: SELF_DIMENSIONS.map((each) => tellWeekAnswer(form, each)),
    words: sayField(say('self-check.words'), form.words),
  };
}

/** "Rest and sleep · enough". */
export function tellWeekAnswer({ answers }: SelfCheckForm, each: SelfDimension): string {
  return sayField(say(`self-check.dimension.${each}`), say(`self-check.answer.${answers[each] ?? 'blank'}`));
}
