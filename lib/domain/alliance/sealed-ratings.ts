import { PRACTITIONER, type RaterId } from './rating';
import type { Series } from './series';

/** What decides whether a session's answers are still closed. */
interface Sealable {
  readonly isFinished: boolean;
  readonly ratings: readonly { readonly rater: RaterId }[];
}

/** Whether participants' answers stay closed: until the practitioner's own rating is in, or the session is finished without it. */
export function isSealed({ isFinished, ratings }: Sealable): boolean {
  return !isFinished && !ratings.some(({ rater }) => rater === PRACTITIONER);
}

/**
 * Whether what one rater's answers to further measures amount to stays closed, so that no number colours the practitioner's own
 * rating: until that is in or they said that they leave it out. One's own scores never are, nor is what asks about risk.
 */
export function isScoreSealed(
  { isFinished, ratings, isOwnLeftOut }: Sealable & { readonly isOwnLeftOut: boolean },
  rater: RaterId,
): boolean {
  return rater !== PRACTITIONER && !isOwnLeftOut && isSealed({ isFinished, ratings });
}

/** A series without the answers that are still closed, so that no chart shows them early. */
export function withoutSealed(series: Series): Series {
  return series.map((point) => {
    const isClosed = isSealed({ isFinished: point.finished, ratings: point.ratings });
    if (!isClosed) return point;
    const measures = point.measures?.filter(({ rater }) => rater === PRACTITIONER);
    const isAnyClosed = point.ratings.length > 0 || measures?.length !== point.measures?.length;
    return isAnyClosed ? { ...point, ratings: [], ...(measures && { measures }) } : point;
  });
}
