import { buildRating, type RaterId, type Rating } from '../domain/alliance/rating';
import { putRating, ratingOf, removeRating } from '../domain/practice/ratings-of-session';
import { updateSession } from '../store/client-records';
import { command, WHEN } from './command';
import { draftAddress } from './draft-addresses';
import { ChangedElsewhereError } from './errors';

/** One rating as entered. `baseAt` is the time of the rating the form started from, null where there was none. */
export interface RatingInput {
  readonly sessionId: string;
  readonly entered: Omit<Rating, 'instrument' | 'at'>;
  readonly baseAt: number | null;
}

/** The deeds on ratings. */
export const ratingCommands = [
  command({
    id: 'rating.save',
    title: 'command.rating.save',
    category: 'rating',
    key: null,
    isEnabled: WHEN.session,
    run: async ({ vault, now }, { sessionId, entered, baseAt }: RatingInput) => {
      const rating = buildRating({ ...entered, at: now() });
      const change = (session: Parameters<typeof putRating>[0]) => {
        if ((ratingOf(session, rating.rater)?.at ?? null) !== baseAt)
          throw new ChangedElsewhereError('rating');
        return putRating(session, rating, now());
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
    run: async ({ vault, now }, { sessionId, rater }: { sessionId: string; rater: RaterId }) => {
      await updateSession(vault.store, sessionId, (session) => removeRating(session, rater, now()));
    },
  }),
] as const;
