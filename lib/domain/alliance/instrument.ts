/** Where a number comes from. What is not verified is not told as fact. */
export interface Source {
  /** Short citation. */
  readonly source: string;
  /** Whether a source was read that states it, or it was computed from such. */
  readonly verified: boolean;
}

/** One item by its place on the form; `topic` is a neutral word of ours, never the item's own text. */
export interface InstrumentItem {
  readonly topic: string | null;
  /** What stands on the form, where the practitioner added the wording of their copy or built the instrument. */
  readonly wording?: string;
  /** Where an item's range is not the instrument's: sums that are entered as one number. */
  readonly range?: AnswerRange;
}

/** Lowest and highest answer as printed on the form, and the step between answers. */
export interface AnswerRange {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  /** Answers between them that the form does not have, such as 0 on a form of disagreement and agreement without a middle. */
  readonly without?: readonly number[] | undefined;
}

/** One of several answer formats in which a form is in use; whoever enters it says which is theirs. */
export interface AnswerFormat extends Source {
  readonly id: string;
  readonly range: AnswerRange;
}

/** How the total follows from the items after reversal. */
export type TotalRule =
  /** The items are not added up. */
  | { readonly kind: 'none' }
  /** Sum of all items, times `times` (1 unless the published score says otherwise). All items are needed. */
  | { readonly kind: 'sum'; readonly times: number }
  /** The same, but up to `missing` missing items are made up for by the mean of the others, as `rule` says. */
  | { readonly kind: 'prorated'; readonly missing: number; readonly rule: Source };

/** A named part of the range of the total. */
export interface Band {
  readonly id: string;
  /** Highest total that still belongs to it. */
  readonly upTo: number;
}

/** The bands of one sample. */
export interface BandSet extends Source {
  readonly bands: readonly Band[];
}

/** Bands that were published apart for some of those who answer. */
export interface BandSetOf extends BandSet {
  readonly population: FormPopulation;
  readonly rater: InstrumentRater;
}

/** Of what age whoever is asked about is. */
export const FORM_POPULATIONS = ['adult', 'adolescent', 'child'] as const;
export type FormPopulation = (typeof FORM_POPULATIONS)[number];

/**
 * What a higher number means, after reversal: that somebody is doing better or worse, that both are closer in their work, or neither of
 * these. `unsaid`: whoever built it said nothing.
 */
export const HIGHER_MEANS = ['better', 'worse', 'closer', 'neither', 'unsaid'] as const;
export type HigherMeans = (typeof HIGHER_MEANS)[number];

/** Which way the total and each of the scales go. */
export interface Direction extends Source {
  readonly higher: HigherMeans;
}

/** For whom a form is made; its bands hold for them alone. */
export interface MadeFor extends Source {
  readonly of: readonly FormPopulation[];
}

/** A change or a spread that was published for a stated sample, in points of the total. */
export interface PublishedFigure extends Source {
  readonly kind:
    | 'cut-off'
    | 'reliable-change'
    | 'meaningful-change'
    | 'mean'
    | 'standard-deviation'
    | 'alpha'
    | 'retest';
  readonly value: number;
  /** The sample or form it holds for; null where what was read names none, so that it is paired with no other figure. */
  readonly of: string | null;
}

/** Who can answer it. */
export type InstrumentRater = 'client' | 'practitioner' | 'carer' | 'group';

/** Whether an instrument is used in a kind of work: coaching uses no measures of illness. */
export function suitsKind(
  { isClinical }: Pick<Instrument, 'isClinical'>,
  kind: 'therapy' | 'coaching',
): boolean {
  return kind !== 'coaching' || !isClinical;
}

/** A set of items with a range, a scoring and a source. Published ones hold numbers only: their wording is their owners'. */
export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly items: readonly InstrumentItem[];
  readonly range: AnswerRange;
  /** The formats to choose from, where sources differ; none where `range` is the only one. */
  readonly formats: readonly AnswerFormat[];
  /** Whether what is entered are sums, computed on the practitioner's own copy: they have no item mean. */
  readonly areSums: boolean;
  /** Items (from 1) that count the other way round: lowest + highest − answer. */
  readonly reversed: readonly number[];
  /** Items (from 1) of each scale. */
  readonly scales: Readonly<Record<string, readonly number[]>>;
  /** Whether items, reversals and scales were confirmed by a source that was read. */
  readonly key: Source;
  readonly total: TotalRule;
  readonly direction: Direction;
  readonly population: MadeFor;
  readonly bands: BandSet | null;
  /** Those that hold instead of `bands` for some. */
  readonly bandsOf: readonly BandSetOf[];
  /** Items (from 1) whose every answer above the lowest is brought up, whatever the total. */
  readonly risk: readonly number[];
  readonly figures: readonly PublishedFigure[];
  readonly raters: readonly InstrumentRater[];
  /** Who says that the practitioner answers it too; absent where it is not for several sides. */
  readonly practitionerForm?: Source;
  /** Whether carers speak of themselves on it, rather than of whom they care for. */
  readonly isAboutOneself?: boolean;
  /** Measures of illness, which coaching does not use. */
  readonly isClinical: boolean;
  /** What stands above the items, and the words of the answers (see `Wording`), where the practitioner added them. */
  readonly instructions?: string;
  readonly anchorWords?: readonly string[];
  /** `own`: worded by Beside. `entered`: numbers from the practitioner's own licensed copy. `built`: by the practitioner. */
  readonly licence: 'own' | 'entered' | 'built';
  /** What its owners ask of whoever uses it. */
  readonly terms: string;
  /** Who says so. */
  readonly termsSource: Source;
  /** False for a reflection without norms, cut-offs or studies. */
  readonly isValidated: boolean;
}
