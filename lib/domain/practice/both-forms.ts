import type { AnswerRange, Instrument, InstrumentRater } from '../alliance/instrument';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { signedGap } from '../alliance/reveal';
import { fitsForm, scoreAnswers } from '../alliance/scoring';
import { isSealed } from '../alliance/sealed-ratings';
import type { Series } from '../alliance/series';
import type { Measure } from './measure';
import type { Session } from './session';

/** Which forms ask two sides about the same thing. */
export interface AllianceForms {
  /** Whether a form asks about the alliance; others are never set side by side. */
  readonly isAlliance: (instrument: string) => boolean;
  /** Whether a participant's form and a practitioner's are one questionnaire: the same form, or its two versions. */
  readonly areOne: (participants: string, practitioners: string) => boolean;
  readonly find: (instrument: string) => Instrument | null;
}

/** Two sides' answers to a questionnaire about one session, as item means; totals of two forms are never compared. */
export type FormComparison = {
  readonly rater: RaterId;
  readonly theirs: Instrument;
  readonly own: Instrument;
} & (
  | {
      readonly kind: 'means';
      readonly range: AnswerRange;
      readonly practitioner: number;
      readonly client: number;
      /** Practitioner minus participant. */
      readonly gap: number;
    }
  /** Two questionnaires, two ranges, or no item mean on one side (sums, scales that stand apart, or too little answered): nothing is compared. */
  | { readonly kind: 'different' | 'ranges' | 'no-mean' }
);

/**
 * Sets the practitioner's forms about the alliance beside one participant's. Forms that are one questionnaire are compared, by item
 * means on the same range; where each side has only forms that are not, the newest two are named as not compared.
 */
export function compareForms(
  { measures }: Pick<Session, 'measures'>,
  rater: RaterId,
  forms: AllianceForms,
): readonly FormComparison[] {
  const [own, theirs] = [PRACTITIONER, rater].map((each) => newestForms(measures, each, forms));
  if (!own || !theirs) return [];
  const pairs = theirs.flatMap((their) =>
    own.filter((mine) => forms.areOne(their.instrument, mine.instrument)).map((mine) => ({ their, mine })),
  );
  const [lastTheirs, lastOwn] = [theirs.at(-1), own.at(-1)];
  if (pairs.length > 0) return pairs.flatMap(({ their, mine }) => comparison(rater, their, mine, forms));
  if (!lastTheirs || !lastOwn) return [];
  const [theirForm, ownForm] = [forms.find(lastTheirs.instrument), forms.find(lastOwn.instrument)];
  return theirForm && ownForm ? [{ rater, theirs: theirForm, own: ownForm, kind: 'different' }] : [];
}

/** A comparison where it stands among the sessions held. */
export type PlacedComparison = FormComparison & { readonly sessionId: string; readonly session: number };

/** The same over time, oldest first; what is still closed is not among them. */
export function formsOverTime(
  series: Series,
  sessions: readonly Session[],
  rater: RaterId,
  forms: AllianceForms,
): readonly PlacedComparison[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return series.flatMap(({ sessionId, number, finished, ratings }) => {
    const session = byId.get(sessionId);
    if (!session || number === null || isSealed({ isFinished: finished, ratings })) return [];
    return compareForms(session, rater, forms).map((each) => ({ ...each, sessionId, session: number }));
  });
}

/** The newest answers to each form about the alliance that is for this side, in the order they were entered. */
function newestForms(
  measures: readonly Measure[],
  rater: RaterId,
  { isAlliance, find }: AllianceForms,
): readonly Measure[] {
  const isOnSide = (part: InstrumentRater) => (part === 'practitioner') === (rater === PRACTITIONER);
  const ofRater = measures.filter(
    (each) =>
      each.rater === rater && isAlliance(each.instrument) && find(each.instrument)?.raters.some(isOnSide),
  );
  const isNewest = (measure: Measure, at: number) =>
    !ofRater.slice(at + 1).some(({ instrument }) => instrument === measure.instrument);
  return ofRater.filter(isNewest);
}

function comparison(
  rater: RaterId,
  their: Measure,
  mine: Measure,
  forms: AllianceForms,
): readonly FormComparison[] {
  const [theirs, own] = [forms.find(their.instrument), forms.find(mine.instrument)];
  if (!theirs || !own) return [];
  const sides = { rater, theirs, own };
  if (their.range.lowest !== mine.range.lowest || their.range.highest !== mine.range.highest) {
    return [{ ...sides, kind: 'ranges' }];
  }
  const [client, practitioner] = [meanOf(theirs, their), meanOf(own, mine)];
  const gap = signedGap(practitioner, client);
  if (client === null || practitioner === null || gap === null) return [{ ...sides, kind: 'no-mean' }];
  return [{ ...sides, kind: 'means', range: their.range, practitioner, client, gap }];
}

function meanOf(form: Instrument, { range, answers }: Measure): number | null {
  const asEntered = { ...form, range };
  return fitsForm(asEntered, answers) ? scoreAnswers(asEntered, answers).mean : null;
}
