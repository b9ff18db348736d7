import { type Instrument, suitsKind } from '../../domain/alliance/instrument';
import type { ClientKind } from '../../domain/practice/client';
import { GTB_SESSION } from './gtb-session';
import { HELPING_ALLIANCE } from './helping-alliance';
import { OTHER_ALLIANCE } from './other-alliance';
import { OUTCOME_AND_SESSION_LINES } from './outcome-and-session-lines';
import { SYMPTOMS } from './symptoms';
import { WELLBEING } from './wellbeing';
import { WORKING_ALLIANCE } from './working-alliance';

/** Every instrument Beside knows, its own first. Published ones hold numbers and keys only, never wording. */
export const INSTRUMENTS: readonly Instrument[] = [
  GTB_SESSION,
  ...WELLBEING,
  ...WORKING_ALLIANCE,
  ...HELPING_ALLIANCE,
  ...OTHER_ALLIANCE,
  ...OUTCOME_AND_SESSION_LINES,
  ...SYMPTOMS,
];

/** The forms that ask about the alliance or a session, those of Beside's own statements aside. */
export const ALLIANCE_IDS: ReadonlySet<string> = new Set(
  [...WORKING_ALLIANCE, ...HELPING_ALLIANCE, ...OTHER_ALLIANCE]
    .map(({ id }) => id)
    .concat('srs', 'csrs', 'gsrs'),
);

/** An instrument by its id (kebab-case), or null. */
export function findInstrument(id: string): Instrument | null {
  return INSTRUMENTS.find((instrument) => instrument.id === id) ?? null;
}

/** What can be entered beside the session reflection; coaching meets no measures of illness. */
export function instrumentsFor(kind: ClientKind): readonly Instrument[] {
  return INSTRUMENTS.filter((each) => each.id !== GTB_SESSION.id && suitsKind(each, kind));
}
