import { ATTAINMENT_LEVELS, type AttainmentScale, type GoalForm } from '../../domain/practice/goal';
import { say } from '../../words/index';
import type { People } from '../../words/rater-names';
import { sayField, sayTick } from '../../words/say-field';
import { saySides } from '../../words/side-words';
import type { Told } from './told';

/** A goal's form in words, field by field. */
export function tellGoal(client: People, form: GoalForm): Told<GoalForm> {
  return {
    words: sayField(say('goal.words'), form.words),
    voice: sayField(say('goal.voice'), say(`goal.voice.${form.voice}`)),
    why: sayField(say('goal.why'), form.why),
    sign: sayField(say('goal.sign'), form.sign),
    agreement: sayField(say('goal.agreement'), saySides(client, form.agreement) ?? say('goal.not-said')),
    scale: tellScale(form.scale),
    isShown: sayTick(say('goal.shown'), form.isShown),
  };
}

function tellScale(scale: AttainmentScale | null): readonly string[] {
  const use = sayTick(say('goal.scale.use'), scale !== null);
  if (scale === null) return [use];
  const { levels, baseline, weight } = scale;
  return [
    use,
    ...ATTAINMENT_LEVELS.flatMap((level, at) =>
      levels[at] ? [sayField(say(`goal.level.${level}`), levels[at])] : [],
    ),
    sayField(say('goal.baseline'), baseline === null ? say('goal.not-said') : say(`goal.level.${baseline}`)),
    sayField(say('goal.weight'), String(weight)),
  ];
}
