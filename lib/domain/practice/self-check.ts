/** What a practitioner looks after in themselves, in the order the check asks. */
export const SELF_DIMENSIONS = [
  'movement',
  'food',
  'rest',
  'mindfulness',
  'colleagues',
  'supervision',
  'leisure',
  'boundaries',
  'own-therapy',
  'meaning',
] as const;
export type SelfDimension = (typeof SELF_DIMENSIONS)[number];

/** How much room something had this week. Words, and no numbers to add up. */
export const SELF_ANSWERS = ['none', 'little', 'some', 'much'] as const;
export type SelfAnswer = (typeof SELF_ANSWERS)[number];

export type SelfAnswers = Readonly<Partial<Record<SelfDimension, SelfAnswer>>>;

/** The practitioner's own week: private, without a score, one for each week. */
export interface SelfCheck {
  readonly kind: 'self-check';
  readonly id: string;
  /** The Monday of the week, local date, YYYY-MM-DD. */
  readonly weekOf: string;
  readonly answers: SelfAnswers;
  readonly words: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** The Monday of a local date's week. @param today local date, YYYY-MM-DD */
export function weekOf(today: string): string {
  // Noon in UTC stands for the local day, so that no change of clocks moves it.
  const noon = Date.parse(`${today}T12:00:00Z`);
  const daysSinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  return new Date(noon - daysSinceMonday * DAY).toISOString().slice(0, 10);
}

/** The dimensions that had no or little room in a week. */
export function shortOf({ answers }: Pick<SelfCheck, 'answers'>): readonly SelfDimension[] {
  return SELF_DIMENSIONS.filter((each) => answers[each] === 'none' || answers[each] === 'little');
}
