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
