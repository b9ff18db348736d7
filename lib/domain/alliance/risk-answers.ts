import type { RaterId } from './rating';

/** Forms with items (from 1) about harm or risk, by id. Every answer above the lowest is brought up, whatever the total. */
export const RISK_FORMS: Readonly<
  Record<string, { readonly name: string; readonly items: readonly number[] }>
> = {
  'phq-9': { name: 'PHQ-9', items: [9] },
  'core-10': { name: 'CORE-10', items: [6] },
};

/** What somebody answered to an item about harm or risk. One that was left out is no answer. */
export interface RiskAnswer {
  readonly rater: RaterId;
  /** Id of a form of RISK_FORMS. */
  readonly instrument: string;
  readonly item: number;
  /** Above the lowest answer. */
  readonly isRaised: boolean;
}

/** An answer above the lowest that no newer answer to the same item has taken back. */
export interface StandingRisk extends Omit<RiskAnswer, 'isRaised'> {
  readonly sessionId: string;
  /** Start of that session. */
  readonly at: number;
}

interface Answered {
  readonly rater: RaterId;
  readonly instrument: string;
  readonly range: { readonly lowest: number };
  readonly answers: readonly (number | null)[];
}

/** The answers to items about harm or risk among those of one session, in the order they were entered. */
export function riskAnswers(measures: readonly Answered[]): readonly RiskAnswer[] {
  return measures.flatMap(({ rater, instrument, range, answers }) =>
    (RISK_FORMS[instrument]?.items ?? []).flatMap((item) => {
      const answer = answers[item - 1] ?? null;
      return answer === null ? [] : [{ rater, instrument, item, isRaised: answer > range.lowest }];
    }),
  );
}

interface WithRisks {
  readonly sessionId: string;
  readonly at: number;
  readonly risks?: readonly RiskAnswer[];
}

/**
 * What stands of them, of sessions in order of start: for each person and item the newest answer, where it is above the lowest. It
 * does not matter whether the session was held: who answered has answered.
 */
export function standingRisks(entries: readonly WithRisks[]): readonly StandingRisk[] {
  const newest = new Map<string, StandingRisk | null>();
  for (const { sessionId, at, risks } of entries) {
    if (!risks) continue;
    for (const { isRaised, ...about } of risks) {
      const key = [about.rater, about.instrument, about.item].join('/');
      newest.set(key, isRaised ? { ...about, sessionId, at } : null);
    }
  }
  return [...newest.values()].filter((risk) => risk !== null);
}
