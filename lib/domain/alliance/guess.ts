import type { ComponentValues } from './components';
import type { RaterId, Rating } from './rating';

/** What the practitioner thought a participant would say, before seeing it. */
export interface Guess {
  readonly rater: RaterId;
  readonly values: ComponentValues;
}

/** What was guessed about one rater; null where nothing was. */
export function guessAbout({ guesses }: Pick<Rating, 'guesses'>, rater: RaterId): Guess | null {
  return guesses.find((guess) => guess.rater === rater) ?? null;
}
