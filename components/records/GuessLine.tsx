import { COMPONENTS, type Component } from '../../lib/domain/alliance/components';
import type { Guess } from '../../lib/domain/alliance/guess';
import type { Rating } from '../../lib/domain/alliance/rating';
import { formatValue } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { formatList } from '../charts/format';

interface GuessLineProps {
  readonly guess: Guess;
  /** What was then said. */
  readonly rating: Rating;
  /** Who said it. */
  readonly rater: string;
}

/** What was guessed beside what was said, component by component. It compares and does not grade. */
export function GuessLine({ guess, rating, rater }: GuessLineProps) {
  const parts = COMPONENTS.flatMap((component) => sayOne(component, guess, rating, rater));
  if (parts.length === 0) return null;
  return <p>{say('guess.reveal', { guesses: formatList(parts) })}</p>;
}

function sayOne(component: Component, guess: Guess, rating: Rating, rater: string): readonly string[] {
  const [guessed, said] = [guess.values[component], rating.values[component]];
  if (guessed === null) return [];
  const words = { component: say(`component.${component}`), value: formatValue(guessed), rater };
  if (said === null) return [say('guess.reveal.blank', words)];
  return [
    said === guessed
      ? say('guess.reveal.same', words)
      : say('guess.reveal.apart', { ...words, said: formatValue(said) }),
  ];
}
