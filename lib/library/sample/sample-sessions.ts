import { NO_VALUES } from '../../domain/alliance/components';
import { PRACTITIONER, type Rating } from '../../domain/alliance/rating';
import type { Client } from '../../domain/practice/client';
import type { Moment, MomentKind } from '../../domain/practice/moment';
import type { Attendance, Session } from '../../domain/practice/session';
import type { Chance } from './random';
import { type Course, rateCourse } from './rating-course';
import type { Person } from './sample-people';
import { samplePromptsSaid } from './sample-prompts';
import { SAMPLE_CONCERN, SAMPLE_INTENTIONS, SAMPLE_MOMENTS } from './sample-words';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const LENGTH = 50;

/** Shares of sessions that were not held, ratings that are missing, declined or carry a concern, and so on. */
const SHARE = {
  notHeld: 0.05,
  ownMissing: 0.08,
  theirsMissing: 0.1,
  declined: 0.02,
  concern: 0.02,
  strain: 0.15,
  otherMoment: 0.5,
};

interface Plan {
  readonly startedAt: number;
  readonly attendance: Attendance;
  /** How each participant's pair with the practitioner rates this session. */
  readonly courses: readonly (Course | undefined)[];
  readonly isCertain: Person['newest'];
}

/** Weekly sessions of one made-up client, oldest first, the newest at `newestAt`. */
export function buildSessions(
  chance: Chance,
  { client, person, newestAt }: { client: Client; person: Person; newestAt: number },
): readonly Session[] {
  const courses = client.participants.map(() => rateCourse(chance, person.sessions));
  return Array.from({ length: person.sessions }, (_unused, index) => {
    const back = person.sessions - 1 - index;
    return buildSession(chance, client, {
      startedAt: newestAt - back * WEEK,
      attendance: attendanceOf(chance, person, back),
      courses: courses.map((course) => course[index]),
      isCertain: back === 0 ? person.newest : undefined,
    });
  });
}

function attendanceOf(chance: Chance, person: Person, back: number): Attendance {
  if (back === 0) return 'held';
  if (back === 1 && person.before) return person.before;
  return chance.next() < SHARE.notHeld ? chance.pick(['cancelled', 'not-attended']) : 'held';
}

function buildSession(chance: Chance, client: Client, plan: Plan): Session {
  const { startedAt, attendance, isCertain } = plan;
  const isHeld = attendance === 'held';
  const isFinished = isCertain !== 'unfinished';
  const session: Session = {
    id: chance.id(),
    clientId: client.id,
    attendance,
    status: isFinished ? 'finished' : 'open',
    step: isFinished ? 'reflect' : 'close',
    startedAt,
    endedAt: startedAt + LENGTH * MINUTE,
    plannedMinutes: LENGTH,
    medium: 'video',
    enteredLater: false,
    moments: isHeld ? buildMoments(chance, plan) : [],
    ratings: isHeld && isFinished ? buildRatings(chance, client, plan) : [],
    measures: [],
    promptsSaid: [],
    promptsShown: [],
    nextTime: isHeld && isFinished ? chance.pick(SAMPLE_INTENTIONS) : '',
    edits: [],
  };
  // Those prompts are worded for grown-ups.
  if (client.population === 'child') return session;
  return { ...session, promptsSaid: samplePromptsSaid(session.moments, Math.floor(startedAt / WEEK)) };
}

function buildMoments(chance: Chance, { startedAt, isCertain }: Plan): Moment[] {
  const kinds: MomentKind[] = chance.next() < SHARE.strain ? ['strain', 'repair'] : [];
  if (chance.next() < SHARE.otherMoment) kinds.unshift(chance.pick(['goal', 'task', 'bond', 'unspoken']));
  if (isCertain === 'strain') kinds.push('strain');
  return kinds.map((kind, index) => ({
    id: chance.id(),
    kind,
    at: startedAt + (6 + index * 9 + Math.floor(chance.next() * 6)) * MINUTE,
    words: chance.pick(SAMPLE_MOMENTS[kind]),
  }));
}

function buildRatings(chance: Chance, client: Client, plan: Plan): Rating[] {
  const base = {
    instrument: 'gtb-session',
    lines: { goal: '', task: '', bond: '' },
    concern: '',
    guesses: [],
    declined: false,
    at: plan.startedAt + LENGTH * MINUTE,
  } as const;
  const everyone = [PRACTITIONER, ...client.participants.map(({ id }) => id)];
  const ratings: Rating[] = [];
  const own = plan.courses[0]?.practitioner;
  const isMissing = chance.next() < SHARE.ownMissing;
  if (own && !isMissing)
    ratings.push({ ...base, rater: PRACTITIONER, values: own, way: 'own', present: [PRACTITIONER] });
  for (const [index, { id: rater }] of client.participants.entries()) {
    const values = plan.courses[index]?.client;
    const answer = index === 0 ? (plan.isCertain ?? drawAnswer(chance)) : drawAnswer(chance);
    if (!values || answer === 'missing') continue;
    const given = { ...base, rater, way: 'read-aloud', present: everyone } as const;
    if (answer === 'declined') ratings.push({ ...given, values: NO_VALUES, declined: true });
    else ratings.push({ ...given, values, concern: answer === 'concern' ? SAMPLE_CONCERN : '' });
  }
  return ratings;
}

function drawAnswer(chance: Chance): 'missing' | 'declined' | 'concern' | 'plain' {
  const lot = chance.next();
  if (lot < SHARE.theirsMissing) return 'missing';
  if (lot < SHARE.theirsMissing + SHARE.declined) return 'declined';
  return lot < SHARE.theirsMissing + SHARE.declined + SHARE.concern ? 'concern' : 'plain';
}
