import type { ClientKind, Population } from '../../domain/practice/client';
import type { ParticipantRole } from '../../domain/practice/participant';
import type { Attendance } from '../../domain/practice/session';

/** A made-up client: who belongs to it, how many sessions, and what the newest of them holds. */
export interface Person {
  readonly label: string;
  readonly kind: ClientKind;
  readonly population: Population;
  readonly participants: readonly { readonly label: string; readonly role: ParticipantRole }[];
  readonly sessions: number;
  /** What is certain to be in the newest session; all else is left to chance. */
  readonly newest?: 'concern' | 'declined' | 'strain' | 'unfinished';
  /** What is certain to have become of the session before the newest. */
  readonly before?: Exclude<Attendance, 'held'>;
  /** In which sessions an outcome is measured: every one, every second … None if absent. */
  readonly outcomeEvery?: number;
}

/** Stands in every label of the sample, so that nobody takes these people for real ones. */
const MARK = ' · sample';

const alone = (initials: string, kind: ClientKind, sessions: number): Person => ({
  label: initials + MARK,
  kind,
  population: 'adult',
  participants: [{ label: initials, role: 'client' }],
  sessions,
});

/** The eight clients of the sample that is shown to people. */
export const SHOWN_PEOPLE: readonly Person[] = [
  { ...alone('M.K.', 'therapy', 12), newest: 'concern', outcomeEvery: 1 },
  alone('A.B.', 'therapy', 4),
  { ...alone('D.L.', 'coaching', 6), newest: 'unfinished' },
  {
    label: `R. & S.${MARK}`,
    kind: 'therapy',
    population: 'couple',
    participants: [
      { label: 'R.', role: 'partner' },
      { label: 'S.', role: 'partner' },
    ],
    sessions: 9,
    newest: 'declined',
  },
  {
    label: `T.O.${MARK}`,
    kind: 'therapy',
    population: 'adolescent',
    participants: [
      { label: 'T.O.', role: 'adolescent' },
      { label: 'T.O.’s father', role: 'carer' },
    ],
    sessions: 5,
    before: 'not-attended',
  },
  { ...alone('J.W.', 'therapy', 30), before: 'cancelled', outcomeEvery: 3 },
  { ...alone('E.N.', 'coaching', 3), newest: 'strain', before: 'cancelled' },
  {
    label: `P.${MARK}`,
    kind: 'therapy',
    population: 'child',
    participants: [
      { label: 'P.', role: 'child' },
      { label: 'P.’s mother', role: 'carer' },
    ],
    sessions: 7,
  },
];

/** As many adults as a benchmark asks for. */
export function manyPeople(clients: number, sessions: number): readonly Person[] {
  return Array.from({ length: clients }, (_unused, index) =>
    alone(`C-${String(index + 1).padStart(4, '0')}`, 'therapy', sessions),
  );
}
