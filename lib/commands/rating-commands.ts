import { buildRating, type RaterId, type Rating } from '../domain/alliance/rating';
import { withFairGuesses } from '../domain/practice/fair-guesses';
import { putRating, ratingOf, removeRating } from '../domain/practice/ratings-of-session';
import { showAnswers, withSeenFirst } from '../domain/practice/seen-answers';
import type { Session } from '../domain/practice/session';
import { updateSession } from '../store/client-records';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** One rating as entered. `baseAt` is the time of the rating the form started from, null where there was none. */
export interface RatingInput {
  readonly sessionId: string;
  readonly entered: Omit<Rating, 'instrument' | 'at'>;
  readonly baseAt: number | null;
  /** It was removed just now and comes back as it was, guesses and all. */
  readonly isPutBack?: true;
}

/** The deeds on ratings. */
export const ratingCommands = [
  command({
    id: 'rating.save',
    title: 'command.rating.save',
    category: 'rating',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault, now }, { sessionId, entered, baseAt, isPutBack }: RatingInput) => {
      const rating = buildRating({ ...entered, at: now() });
      const change = (session: Session) => {
        checkBase(session, rating.rater, baseAt);
        const kept = isPutBack ? rating : withSeenFirst(session, withFairGuesses(session, rating));
        return putRating(session, kept, now());
      };
      await vault.drafts.saving([draftAddress.rating(sessionId, rating.rater)], (clearing) =>
        updateSession(vault.store, sessionId, change, clearing),
      );
    },
  }),
  command({
    id: 'rating.remove',
    title: 'command.rating.remove',
    category: 'rating',
    key: null,
    isEnabled: WHEN.session,
    run: async (
      { vault, now },
      { sessionId, rater, baseAt }: { sessionId: string; rater: RaterId; baseAt: number },
    ) => {
      await updateSession(vault.store, sessionId, (session) => {
        checkBase(session, rater, baseAt);
        return removeRating(session, rater, now());
      });
    },
  }),
  command({
    id: 'rating.show-answers',
    title: 'command.rating.show-answers',
    category: 'rating',
    key: null,
    isEnabled: WHEN.writable,
    run: async ({ vault }, { sessionId }: { sessionId: string }) => {
      await updateSession(vault.store, sessionId, showAnswers);
    },
  }),
] as const;

/** @throws ChangedElsewhereError unless the rater's rating is still the one given at `baseAt` (null: none) */
function checkBase(session: Session, rater: RaterId, baseAt: number | null): void {
  if ((ratingOf(session, rater)?.at ?? null) !== baseAt) throw new ChangedElsewhereError('rating');
}
