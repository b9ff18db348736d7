import { suitsKind } from '../alliance/instrument';
import type { OwnInstrument } from '../alliance/own-instrument';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { measureOf, type Series } from '../alliance/series';
import type { Client } from './client';
import type { Participant } from './participant';

/** A measure may be planned for every session, or up to every 24th: a head holds as many, so that it can tell what is due. */
export const LONGEST_INTERVAL = 24;

/** One measure that one person is to answer again and again. */
export interface PlannedMeasure {
  /** Id of an instrument. */
  readonly instrument: string;
  readonly rater: RaterId;
  /** 1 = every session, 3 = every third; at most LONGEST_INTERVAL. */
  readonly every: number;
}

/** A planned measure that is due, and when it was last answered: the number of a held session, null for never. */
export interface DueMeasure extends PlannedMeasure {
  readonly last: number | null;
}

/** The same measure is planned twice for one person, or so that no session could be meant. */
export class MeasurePlanError extends Error {
  override name = 'MeasurePlanError';
  constructor() {
    super('The plan of measures does not hold together.');
  }
}

/**
 * What is due in one session: never answered, or last answered as many held sessions ago as planned. What was answered in that
 * session itself is not due any more.
 * @param session number of the held session, from 1
 */
export function dueMeasures(
  plan: readonly PlannedMeasure[],
  series: Series,
  session: number,
): readonly DueMeasure[] {
  return plan.flatMap((planned) => {
    const answered = series.findLast(
      (point) =>
        point.number !== null &&
        point.number <= session &&
        measureOf(point, planned.rater, planned.instrument) !== null,
    );
    const last = answered?.number ?? null;
    return last === null || session - last >= planned.every ? [{ ...planned, last }] : [];
  });
}

/** What tells whether a form is asked for. */
export type PlannableForm = Pick<OwnInstrument, 'id' | 'isInUse' | 'isClinical'>;

/**
 * The part of a plan whose forms are in use. One that was put away is asked again once it is taken up; a measure of illness, be it of
 * the library or one that its builder called so later, is not asked in coaching.
 * @param forms of the library and built ones (see `formsInUse`); what is not among them is asked
 */
export function planInUse(
  plan: readonly PlannedMeasure[],
  forms: readonly PlannableForm[],
  kind: Client['kind'],
): readonly PlannedMeasure[] {
  return plan.filter(({ instrument }) => {
    const form = forms.find(({ id }) => id === instrument);
    return !form || (form.isInUse && suitsKind({ isClinical: form.isClinical ?? false }, kind));
  });
}

/** A client with a new plan. @throws MeasurePlanError */
export function planMeasures(client: Client, measures: readonly PlannedMeasure[]): Client {
  if (!isSoundPlan(measures, client.participants)) throw new MeasurePlanError();
  return { ...client, measures };
}

/** Whether each measure stands once for each person, all of them are of this client, and every interval is one. */
export function isSoundPlan(plan: readonly PlannedMeasure[], participants: readonly Participant[]): boolean {
  const isWhole = ({ every }: PlannedMeasure) =>
    Number.isInteger(every) && every >= 1 && every <= LONGEST_INTERVAL;
  const distinct = new Set(plan.map(({ instrument, rater }) => `${instrument}/${rater}`));
  return (
    distinct.size === plan.length && plan.every(isWhole) && planOf(plan, participants).length === plan.length
  );
}

/** The part of a plan that is about the practitioner and these people. */
export function planOf(
  plan: readonly PlannedMeasure[],
  participants: readonly Participant[],
): readonly PlannedMeasure[] {
  const raters = new Set<RaterId>([PRACTITIONER, ...participants.map(({ id }) => id)]);
  return plan.filter(({ rater }) => raters.has(rater));
}
