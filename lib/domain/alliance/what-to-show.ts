/** Something that ratings can say beyond themselves. */
export type Statistic =
  /** Where the next rating is expected. */
  | 'usual-range'
  /** A change against what two imperfect measurements alone would make; where spread and reliability were published. */
  | 'reliable-change'
  /** Natural limits of single values, from the ratings before each. */
  | 'limits'
  /** Slope of the whole line, in words. */
  | 'slope'
  /** How far two sides are apart on average. */
  | 'mean-gap'
  /** Whether two sides, or alliance and outcome, move together. */
  | 'tracking'
  /** The smoothed line. */
  | 'moving-average'
  /** Of outcomes alone. */
  | 'sudden-gains'
  /** Whether neighbouring ratings resemble each other. */
  | 'autocorrelation'
  /** The sessions before one that the reader names against those from it on. */
  | 'phases';

/** From how many ratings (or pairs of ratings) each is shown. One rating has nothing to be compared with. */
export const SHOWN_FROM: Readonly<Record<Statistic, number>> = {
  'usual-range': 2,
  'reliable-change': 2,
  limits: 6,
  slope: 6,
  'mean-gap': 6,
  tracking: 10,
  'moving-average': 10,
  'sudden-gains': 10,
  autocorrelation: 20,
  phases: 20,
};

/** Up to this many own ratings the usual range rests mostly on starting assumptions. */
export const MOSTLY_ASSUMED = 5;

/** Whether `count` ratings carry a statistic. */
export function isShown(statistic: Statistic, count: number): boolean {
  return count >= SHOWN_FROM[statistic];
}

/** The next number of ratings from which more can be said; null when everything can. */
export function moreFrom(count: number): number | null {
  const later = Object.values(SHOWN_FROM).filter((from) => from > count);
  return later.length === 0 ? null : Math.min(...later);
}
