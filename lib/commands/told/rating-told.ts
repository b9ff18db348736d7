import { COMPONENTS, type Component } from '../../domain/alliance/components';
import type { Guess } from '../../domain/alliance/guess';
import { PRACTITIONER, type RaterId } from '../../domain/alliance/rating';
import type { RatingForm } from '../../domain/alliance/rating-form';
import { formatNames, formatValue } from '../../words/formats';
import { say } from '../../words/index';
import { nameRater, type People } from '../../words/rater-names';
import { sayField, sayTick } from '../../words/say-field';
import type { Told } from './told';

/** A rating's form in words, field by field: a line for each component. */
export function tellRating(client: People, rater: RaterId, form: RatingForm): Told<RatingForm> {
  const { values, lines, concern, guesses, declined, present, isLeftOut } = form;
  return {
    baseAt: [],
    values: COMPONENTS.map((component) =>
      sayField(say(`component.${component}`), sayNumber(values[component])),
    ),
    lines: COMPONENTS.map((component) => sayField(sayLineLabel(rater, component), lines[component])),
    concern: sayField(say('instrument.concern'), concern),
    guesses: guesses.flatMap((guess) => tellGuess(client, guess)),
    declined: sayTick(say('instrument.decline'), declined),
    present: sayField(say('close.present'), formatNames(present.map((each) => nameRater(client, each)))),
    isLeftOut: isLeftOut ? say('close.left-out') : [],
  };
}

/** What the field for a component's own line is called. */
export function sayLineLabel(rater: RaterId, id: Component): string {
  const component = say(`component.${id}`);
  return say(rater === PRACTITIONER ? 'close.lines.own' : 'close.lines.theirs', { component });
}

function tellGuess(client: People, { rater, values }: Guess): readonly string[] {
  return COMPONENTS.flatMap((id) => {
    const value = values[id];
    if (value === null) return [];
    const whose = say('guess.of', { rater: nameRater(client, rater), component: say(`component.${id}`) });
    return [sayField(say('guess.title'), `${whose} ${formatValue(value)}`)];
  });
}

function sayNumber(value: number | null): string {
  return value === null ? '' : formatValue(value);
}
