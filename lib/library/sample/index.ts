import { PRACTITIONER, type Rating } from '../../domain/alliance/rating';
import type { Note } from '../../domain/notes/note';
import type { Action } from '../../domain/practice/action';
import type { Client, ClientKind, Population } from '../../domain/practice/client';
import type { Goal } from '../../domain/practice/goal';
import type { Moment, MomentKind } from '../../domain/practice/moment';
import type { ParticipantRole } from '../../domain/practice/participant';
import type { Attendance, Session } from '../../domain/practice/session';
import { type Chance, chanceFrom } from './random';
import { type Course, rateCourse } from './rating-course';
import {
  SAMPLE_ACTIONS,
  SAMPLE_CONCERN,
  SAMPLE_GOALS,
  SAMPLE_INTENTIONS,
  SAMPLE_MOMENTS,
  SAMPLE_REFLECTION,
} from './sample-words';

/** A synthetic practice: made-up people who never existed. */
export interface SampleCaseload {
  readonly clients: readonly Client[];
  readonly sessions: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly notes: readonly Note[];
}

interface Person {
  readonly label: string;
  readonly kind: ClientKind;
  readonly population: Population;
  readonly sessions: number;
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const LENGTH = 50;

/** The eight clients of the sample that is shown to people. */
const SHOWN: readonly Person[] = [
  { label: 'M.K.', kind: 'therapy', population: 'adult', sessions: 12 },
  { label: 'A.B.', kind: 'therapy', population: 'adult', sessions: 2 },
  { label: 'D.L.', kind: 'coaching', population: 'adult', sessions: 6 },
  { label: 'R. & S.', kind: 'therapy', population: 'couple', sessions: 9 },
  { label: 'T.O.', kind: 'therapy', population: 'adolescent', sessions: 4 },
  { label: 'J.W.', kind: 'therapy', population: 'adult', sessions: 30 },
  { label: 'E.N.', kind: 'coaching', population: 'adult', sessions: 4 },
  { label: 'P.', kind: 'therapy', population: 'child', sessions: 7 },
];

/** The sample caseload, always the same for a seed; its newest sessions lie in the week before `now`. */
export function buildSampleCaseload({ seed, now }: { seed: number; now: number }): SampleCaseload {
  return buildCaseload({ seed, now, people: SHOWN });
}

/** A large caseload for benchmarks: `clients` adults with `sessions` sessions each. */
export function buildLargeCaseload(size: {
  seed: number;
  now: number;
  clients: number;
  sessions: number;
}): SampleCaseload {
  const people = Array.from({ length: size.clients }, (_unused, index): Person => {
    return {
      label: `C-${String(index + 1).padStart(4, '0')}`,
      kind: 'therapy',
      population: 'adult',
      sessions: size.sessions,
    };
  });
  return buildCaseload({ seed: size.seed, now: size.now, people });
}

function buildCaseload({
  seed,
  now,
  people,
}: {
  seed: number;
  now: number;
  people: readonly Person[];
}): SampleCaseload {
  const chance = chanceFrom(seed);
  const built = people.map((person, index) =>
    buildCase(chance, person, now - (index % 6) * (WEEK / 7) - 3 * 60 * MINUTE),
  );
  return {
    clients: built.map(({ client }) => client),
    sessions: built.flatMap(({ sessions }) => sessions),
    goals: built.flatMap(({ goals }) => goals),
    actions: built.flatMap(({ actions }) => actions),
    notes: built.flatMap(({ notes }) => notes),
  };
}

function buildCase(chance: Chance, person: Person, newestAt: number) {
  const client = buildClient(chance, person, newestAt - person.sessions * WEEK);
  const courses = client.participants.map(() => rateCourse(chance, person.sessions));
  const sessions = Array.from({ length: person.sessions }, (_unused, index) =>
    buildSession(chance, client, {
      startedAt: newestAt - (person.sessions - 1 - index) * WEEK,
      courses: courses.map((course) => course[index]),
      isNewest: index === person.sessions - 1,
    }),
  );
  const createdAt = client.createdAt;
  const base = { clientId: client.id, createdAt };
  const goals: Goal[] = [{ ...base, id: chance.id(), words: chance.pick(SAMPLE_GOALS), status: 'open' }];
  const newest = sessions.at(-1);
  const action = {
    ...base,
    id: chance.id(),
    sessionId: newest?.id ?? null,
    words: chance.pick(SAMPLE_ACTIONS),
  };
  return {
    client,
    sessions,
    goals,
    actions: [{ ...action, isDone: chance.next() < 0.4 }],
    notes: reflectionsOf(sessions),
  };
}

const ROLES: Readonly<Record<Population, readonly [ParticipantRole, ...ParticipantRole[]]>> = {
  adult: ['client'],
  adolescent: ['adolescent', 'carer'],
  child: ['child', 'carer'],
  couple: ['partner', 'partner'],
  family: ['member', 'member', 'member'],
  group: ['member', 'member', 'member', 'member'],
};

function buildClient(chance: Chance, { label, kind, population }: Person, createdAt: number): Client {
  const names = label.split(' & ');
  const participants = ROLES[population].map((role, index) => {
    return { id: chance.id(), role, label: names[index] ?? `${label} (${index + 1})` };
  });
  const slot = {
    weekday: Math.floor(chance.next() * 5) + 1,
    minuteOfDay: (9 + Math.floor(chance.next() * 8)) * 60,
    minutes: LENGTH,
  };
  const safety = { location: '', contact: '' };
  return {
    id: chance.id(),
    label,
    kind,
    population,
    participants,
    slot,
    safety,
    archived: false,
    ending: null,
    createdAt,
  };
}

interface SessionPlan {
  readonly startedAt: number;
  readonly courses: readonly (Course | undefined)[];
  readonly isNewest: boolean;
}

function buildSession(
  chance: Chance,
  client: Client,
  { startedAt, courses, isNewest }: SessionPlan,
): Session {
  const attendance: Attendance =
    isNewest || chance.next() > 0.05 ? 'held' : chance.pick(['cancelled', 'not-attended']);
  const isHeld = attendance === 'held';
  return {
    id: chance.id(),
    clientId: client.id,
    attendance,
    status: 'finished',
    step: 'reflect',
    startedAt,
    endedAt: startedAt + LENGTH * MINUTE,
    plannedMinutes: LENGTH,
    medium: 'video',
    enteredLater: false,
    moments: isHeld ? buildMoments(chance, startedAt) : [],
    ratings: isHeld ? buildRatings(chance, client, courses, startedAt + LENGTH * MINUTE) : [],
    nextTime: isHeld ? chance.pick(SAMPLE_INTENTIONS) : '',
    edits: [],
  };
}

function buildMoments(chance: Chance, startedAt: number): Moment[] {
  const kinds: MomentKind[] = chance.next() < 0.15 ? ['strain', 'repair'] : [];
  if (chance.next() < 0.5) kinds.unshift(chance.pick(['goal', 'task', 'bond', 'unspoken']));
  return kinds.map((kind, index) => ({
    id: chance.id(),
    kind,
    at: startedAt + (6 + index * 9 + Math.floor(chance.next() * 6)) * MINUTE,
    words: chance.pick(SAMPLE_MOMENTS[kind]),
  }));
}

function buildRatings(
  chance: Chance,
  client: Client,
  courses: readonly (Course | undefined)[],
  at: number,
): Rating[] {
  const base = {
    instrument: 'gtb-session',
    lines: { goal: '', task: '', bond: '' },
    concern: '',
    declined: false,
    at,
  } as const;
  const everyone = [PRACTITIONER, ...client.participants.map(({ id }) => id)];
  const [first] = courses;
  const ratings: Rating[] = [];
  if (first && chance.next() < 0.92) {
    ratings.push({
      ...base,
      rater: PRACTITIONER,
      values: first.practitioner,
      way: 'own',
      present: [PRACTITIONER],
    });
  }
  for (const [index, { id: rater }] of client.participants.entries()) {
    const values = courses[index]?.client;
    const lot = chance.next();
    if (!values || lot > 0.9) continue;
    const given = { ...base, rater, way: 'read-aloud', present: everyone } as const;
    if (lot > 0.88)
      ratings.push({ ...given, values: { goal: null, task: null, bond: null }, declined: true });
    else ratings.push({ ...given, values, concern: lot < 0.02 ? SAMPLE_CONCERN : '' });
  }
  return ratings;
}

function reflectionsOf(sessions: readonly Session[]): Note[] {
  const newest = sessions.at(-1);
  if (!newest) return [];
  const { id, clientId, endedAt, startedAt } = newest;
  const at = endedAt ?? startedAt;
  return [
    { id, clientId, sessionId: id, kind: 'reflection', text: SAMPLE_REFLECTION, createdAt: at, editedAt: at },
  ];
}
