/** Lengths of treatment that false alarms are given for, in rated sessions. */
const LENGTHS = ['five', 'ten', 'twenty'] as const;

/** Of 100 perfectly steady clients, how many are marked at least once within five, ten and twenty rated sessions. */
export type FalseAlarms = Readonly<Record<(typeof LENGTHS)[number], number>>;

/**
 * Shares of steady raters whom one component marks at least once, by `npm run simulate`: values in half points from 0 to 10, drawn
 * as the starting assumptions have it.
 */
const OF_ONE = {
  any: { five: 0.099, ten: 0.211, twenty: 0.397 },
  loud: { five: 0.0225, ten: 0.052, twenty: 0.11 },
} as const;

/**
 * How often whatever is watched together marks a steady client: `lines` are the rated components of everybody watched, taken to
 * vary independently of each other. Where they move together it is less often.
 */
export function falseAlarms(level: keyof typeof OF_ONE, lines: number): FalseAlarms {
  const ofHundred = (length: (typeof LENGTHS)[number]) =>
    Math.round(100 * (1 - (1 - OF_ONE[level][length]) ** lines));
  return { five: ofHundred('five'), ten: ofHundred('ten'), twenty: ofHundred('twenty') };
}
