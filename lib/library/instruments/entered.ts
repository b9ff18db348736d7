import type {
  Direction,
  FormPopulation,
  HigherMeans,
  Instrument,
  InstrumentItem,
  MadeFor,
  PublishedFigure,
  Source,
} from '../../domain/alliance/instrument';

/** What most instruments that are entered by number have in common. */
type Entered = Pick<
  Instrument,
  'id' | 'name' | 'items' | 'range' | 'key' | 'direction' | 'terms' | 'termsSource'
> &
  Partial<Omit<Instrument, 'licence'>>;

const ADULTS = usuallyFor('adult');

/** An instrument whose answers are entered from the practitioner's own copy. */
export function entered(facts: Entered): Instrument {
  return {
    reversed: [],
    scales: {},
    formats: [],
    areSums: false,
    total: { kind: 'sum', times: 1 },
    population: ADULTS,
    bands: null,
    bandsOf: [],
    risk: [],
    figures: [],
    raters: ['client'],
    isClinical: false,
    isValidated: true,
    licence: 'entered',
    ...facts,
  };
}

/** For whom a form is taken to be made where no source that was read says so. */
export function usuallyFor(...of: readonly FormPopulation[]): MadeFor {
  return { of, ...unconfirmed('by its usual use') };
}

/** What a higher number means, and who says so. */
export function higherIs(higher: HigherMeans, source: Source): Direction {
  return { higher, ...source };
}

/** Items known by their number alone. */
export function numbered(count: number): InstrumentItem[] {
  return Array.from({ length: count }, () => ({ topic: null }));
}

/** Items with a neutral word each. */
export function topics(...words: readonly string[]): InstrumentItem[] {
  return words.map((topic) => ({ topic }));
}

/** A source that was read. */
export function stated(source: string): Source {
  return { source, verified: true };
}

/** A source that is remembered or second-hand: to be confirmed before it is told as fact. */
export function unconfirmed(source: string): Source {
  return { source, verified: false };
}

/** A guide that was read and states a value; that it goes back to the named work was not read. */
export function quoted(guide: string, original: string): Source {
  return stated(`${guide}; that it goes back to ${original} is not verified`);
}

/** A published figure; `of` is null where the notes name no sample. */
export function figure(
  kind: PublishedFigure['kind'],
  value: number,
  of: PublishedFigure['of'],
  source: Source,
): PublishedFigure {
  return { kind, value, of, ...source };
}

/** Whole numbers from one to another. */
export function whole(lowest: number, highest: number): Instrument['range'] {
  return { lowest, highest, step: 1 };
}

/** Items from one number to another. */
export function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
