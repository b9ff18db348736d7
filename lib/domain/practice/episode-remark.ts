import { COMPONENTS } from '../alliance/components';
import type { RaterId } from '../alliance/rating';
import type { Series, SeriesPoint } from '../alliance/series';
import type { Episode } from './episode';
import { placeOf } from './episode-place';

/** Fewer ratings than this before the strain make no range worth naming. */
const FEWEST_BEFORE = 3;

/** A rater's newest rating since a strain, beside the lowest and highest of those before it; values 0-10. */
export interface RatingsSince {
  readonly latest: number;
  readonly low: number;
  readonly high: number;
  /** Rated sessions before the strain. */
  readonly count: number;
  readonly isWithin: boolean;
}

/**
 * Ratings beside an episode: of its component where it is one of the three, of all three (their mean) otherwise.
 * A remark, and no repair: null unless at least three sessions were rated before the strain and one after it.
 */
export function ratingsSince(
  episode: Pick<Episode, 'sessionId' | 'openedAt' | 'part'>,
  series: Series,
  rater: RaterId,
): RatingsSince | null {
  const place = placeOf(episode, series);
  const at = series.findIndex((point) => point.sessionId === place);
  if (at < 0) return null;
  const components = COMPONENTS.filter((component) => component === episode.part);
  const wanted = components.length > 0 ? components : COMPONENTS;
  const valuesOf = (points: readonly SeriesPoint[]) =>
    points.flatMap(({ ratings }) => {
      const values = ratings.find((rating) => rating.rater === rater)?.values;
      const given = wanted.flatMap((component) => values?.[component] ?? []);
      return given.length === 0 ? [] : [given.reduce((sum, value) => sum + value, 0) / given.length];
    });
  const before = valuesOf(series.slice(0, at));
  const latest = valuesOf(series.slice(at + 1)).at(-1);
  if (before.length < FEWEST_BEFORE || latest === undefined) return null;
  const low = Math.min(...before);
  const high = Math.max(...before);
  return { latest, low, high, count: before.length, isWithin: latest >= low && latest <= high };
}
