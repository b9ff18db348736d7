import type { RiskAnswer } from '../domain/alliance/risk-answers';
import type { Series, SeriesEntry } from '../domain/alliance/series';

/** Answers to items about harm or risk; few sessions have any, so these stand apart and cost a session without them nothing. */
export interface PackedRisks {
  /** Instruments by the place that answers name. */
  readonly forms: readonly string[];
  /** Place of the session, then RISK_LENGTH numbers for each answer: places of form and rater, item, whether it is above the lowest. */
  readonly of: readonly (readonly number[])[];
}

const RISK_LENGTH = 4;

/** Makes them small; nothing where there are none. */
export function packRisks(series: Series, placeOf: (rater: string) => number): { risks?: PackedRisks } {
  const answered = series.flatMap(({ risks = [] }, at) => (risks.length === 0 ? [] : [{ at, risks }]));
  if (answered.length === 0) return {};
  const forms = [...new Set(answered.flatMap(({ risks }) => risks.map(({ instrument }) => instrument)))];
  const of = answered.map(({ at, risks }) => [
    at,
    ...risks.flatMap(({ instrument, rater, item, isRaised }) => [
      forms.indexOf(instrument),
      placeOf(rater),
      item,
      isRaised ? 1 : 0,
    ]),
  ]);
  return { risks: { forms, of } };
}

/** What each session, by its place, had of them. */
export function unpackRisks(
  packed: PackedRisks | undefined,
  raters: readonly string[],
): (at: number) => Pick<SeriesEntry, 'risks'> {
  const byPlace = new Map(packed?.of.map(([at, ...numbers]) => [at, numbers]));
  return (at) => {
    const numbers = byPlace.get(at);
    return numbers ? { risks: unpackAnswers(numbers, packed?.forms ?? [], raters) } : {};
  };
}

function unpackAnswers(
  numbers: readonly number[],
  forms: readonly string[],
  raters: readonly string[],
): RiskAnswer[] {
  const answers: RiskAnswer[] = [];
  for (let start = 0; start < numbers.length; start += RISK_LENGTH) {
    const [form = 0, rater = 0, item = 0, isRaised] = numbers.slice(start, start + RISK_LENGTH);
    answers.push({
      rater: raters[rater] ?? '',
      instrument: forms[form] ?? '',
      item,
      isRaised: isRaised === 1,
    });
  }
  return answers;
}
