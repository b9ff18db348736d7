import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Client, Population } from '../../../lib/domain/practice/client';
import type { Participant, ParticipantRole } from '../../../lib/domain/practice/participant';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aRating, aSession, values } from '../factories';

const WEEK = 7 * 24 * 3_600_000;
const COUNT = 20;

/** Who belongs to a client, and who came until a session and no longer does. */
interface Several {
  readonly id: string;
  readonly label: string;
  readonly population: Population;
  readonly people: readonly (readonly [label: string, role: ParticipantRole])[];
  /** Label of somebody who came for half of the time. */
  readonly former?: string;
}

/** A couple, a couple of whom one stays, a family of four and a group of eight. */
const SEVERAL: readonly Several[] = [
  {
    ...{ id: 'several-couple', label: 'A couple', population: 'couple' },
    people: [
      ['R.', 'partner'],
      ['S.', 'partner'],
    ],
  },
  {
    ...{ id: 'several-left', label: 'One who stays', population: 'couple', former: 'W.' },
    people: [['V.', 'partner']],
  },
  {
    ...{ id: 'several-family', label: 'A family of four', population: 'family' },
    people: [
      ['Mother', 'client'],
      ['Father', 'partner'],
      ['Daughter, fourteen', 'adolescent'],
      ['Son, eight', 'child'],
    ],
  },
  {
    ...{ id: 'several-group', label: 'A group of eight', population: 'group' },
    people: ['B.A.', 'C.D.', 'E.F.', 'G.H.', 'I.J.', 'K.L.', 'M.N.', 'O.P.'].map((label) => [
      label,
      'member',
    ]),
  },
];

/** Clients of several people with twenty sessions each, in which everyone rated, and a split from the twelfth on. */
export function casesOfSeveral(now: number) {
  const cases = SEVERAL.map((several) => caseOf(several, now - COUNT * WEEK));
  return {
    clients: cases.map(({ client }) => client),
    sessions: cases.flatMap(({ sessions }) => sessions),
  };
}

function caseOf({ id, label, population, people, former }: Several, start: number) {
  const participants = people.map(
    ([called, role], at): Participant => ({ id: `${id}-${at}`, label: called, role }),
  );
  const left: Participant | null =
    former === undefined ? null : { id: `${id}-left`, label: former, role: 'partner' };
  const client: Client = aClient({
    ...{ id, label, population, participants, createdAt: start },
    formerParticipants: left ? [left] : [],
  });
  const everyone = left ? [...participants, left] : participants;
  const sessions = Array.from({ length: COUNT }, (_, at): Session => {
    const here = everyone.filter((each) => each !== left || at < COUNT / 2);
    return aSession({
      ...{ id: `${id} ${at}`, clientId: id, startedAt: start + at * WEEK },
      ratings: [
        aRating({ rater: PRACTITIONER, way: 'own', present: [], values: valuesAt(at, 0) }),
        ...here
          .filter((_each, place) => (at + place) % 7 !== 5)
          .map((each) =>
            aRating({
              ...{ rater: each.id, way: 'own', present: [each.id] },
              values: valuesAt(at, everyone.indexOf(each) + 1),
            }),
          ),
      ],
    });
  });
  return { client, sessions };
}

/** Values that move without a pattern that a reader would see; every second person is far lower late on. */
function valuesAt(at: number, place: number) {
  const of = (component: number) => {
    const wave = ((at * 7 + place * 3 + component * 5) % 11) / 4 - 1.5;
    const split = at >= 12 && place % 2 === 0 && place > 0 ? -3 : 0;
    return Math.round(Math.min(10, Math.max(0, 7 - place / 4 + wave + split)) * 2) / 2;
  };
  return values(of(0), of(1), of(2));
}
