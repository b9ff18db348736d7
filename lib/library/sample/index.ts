import type { Note } from '../../domain/notes/note';
import { newNote } from '../../domain/notes/note-life';
import type { Action } from '../../domain/practice/action';
import { newAction, tickAction } from '../../domain/practice/action-life';
import type { Client } from '../../domain/practice/client';
import type { Episode } from '../../domain/practice/episode';
import type { Goal } from '../../domain/practice/goal';
import { newGoal } from '../../domain/practice/goal-life';
import { isYoung } from '../../domain/practice/participant';
import type { Session } from '../../domain/practice/session';
import { type Chance, chanceFrom } from './random';
import { episodesOf } from './sample-episodes';
import { sampleNotes } from './sample-notes';
import { withOutcomes } from './sample-outcomes';
import { manyPeople, type Person, SHOWN_PEOPLE } from './sample-people';
import { buildSessions } from './sample-sessions';
import { newestStart, slotOf } from './sample-slots';
import { SAMPLE_ACTIONS, SAMPLE_GOALS, SAMPLE_REFLECTIONS, type SampleCircle } from './sample-words';

/** A synthetic practice: made-up people who never existed. */
export interface SampleCaseload {
  readonly clients: readonly Client[];
  readonly sessions: readonly Session[];
  readonly episodes: readonly Episode[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly notes: readonly Note[];
}

/** What a synthetic practice is drawn from. */
interface SampleSource {
  /** The same seed gives the same practice, ids included. */
  readonly seed: number;
  readonly now: number;
  /** Local time less UTC, in minutes, so that sessions lie where their weekly slots do. */
  readonly minutesFromUtc?: number;
}

const WEEK = 7 * 24 * 3_600_000;

/** The sample caseload that is shown to people; its newest sessions lie in the week before `now`. */
export function buildSampleCaseload(source: SampleSource): SampleCaseload {
  const caseload = buildCaseload(source, SHOWN_PEOPLE);
  return { ...caseload, notes: [...caseload.notes, ...sampleNotes(source, caseload.clients)] };
}

/** A large caseload for benchmarks: `clients` adults with `sessions` sessions each. */
export function buildLargeCaseload(
  size: SampleSource & { readonly clients: number; readonly sessions: number },
): SampleCaseload {
  return buildCaseload(size, manyPeople(size.clients, size.sessions));
}

function buildCaseload(source: SampleSource, people: readonly Person[]): SampleCaseload {
  const chance = chanceFrom(source.seed);
  const cases = people.map((person, index) => buildCase(chance, person, { ...source, index }));
  return {
    clients: cases.map(({ client }) => client),
    sessions: cases.flatMap(({ sessions }) => sessions),
    episodes: cases.flatMap(({ episodes }) => episodes),
    goals: cases.map(({ goal }) => goal),
    actions: cases.map(({ action }) => action),
    notes: cases.flatMap(({ notes }) => notes),
  };
}

function buildCase(
  chance: Chance,
  person: Person,
  { seed, now, minutesFromUtc = 0, index }: SampleSource & { readonly index: number },
) {
  const slot = slotOf(index);
  const newestAt = newestStart(slot, now, minutesFromUtc);
  const createdAt = newestAt - person.sessions * WEEK;
  const client = buildClient(chance, person, { slot, createdAt });
  const sessions = buildSessions(chance, { client, person, newestAt });
  const circle = circleOf(person);
  const [goals, actions] = [SAMPLE_GOALS[circle], SAMPLE_ACTIONS[circle]];
  const goal = newGoal({
    clientId: client.id,
    id: chance.id(),
    words: goals[index % goals.length] ?? goals[0],
    now: createdAt,
  });
  const agreedIn = sessions.findLast(
    ({ status, attendance }) => status === 'finished' && attendance === 'held',
  );
  const agreed = newAction({
    clientId: client.id,
    id: chance.id(),
    sessionId: agreedIn?.id ?? null,
    words: actions[index % actions.length] ?? actions[0],
    now: agreedIn?.endedAt ?? createdAt,
  });
  const action = tickAction(agreed, chance.next() < 0.4);
  const notes = agreedIn ? [reflectionOn(chance, agreedIn, person)] : [];
  // A chance of its own, so that the rest stays as the seed always drew it.
  const episodes = episodesOf(chanceFrom(seed * 1000 + index + 1), client, sessions);
  const measured = withOutcomes(
    chanceFrom(seed * 1000 + 600 + index),
    person,
    client.participants[0]?.id ?? '',
    sessions,
  );
  return { client, sessions: measured, episodes, goal, action, notes };
}

function circleOf({ kind, population }: Person): SampleCircle {
  if (kind === 'coaching') return 'coaching';
  if (isYoung(population)) return 'young';
  return population === 'adult' ? 'adult' : 'together';
}

function buildClient(
  chance: Chance,
  { label, kind, population, participants }: Person,
  facts: Pick<Client, 'slot' | 'createdAt'>,
): Client {
  return {
    id: chance.id(),
    label,
    kind,
    population,
    participants: participants.map((participant) => ({ ...participant, id: chance.id() })),
    safety: { location: '', contact: '' },
    formerParticipants: [],
    frame: [],
    measures: [],
    signalsSetAside: [],
    archived: false,
    endingAhead: null,
    ending: null,
    ...facts,
  };
}

/** The reflection of a session has the session's own id. */
function reflectionOn(chance: Chance, { id, clientId, endedAt, startedAt }: Session, { kind }: Person): Note {
  const at = endedAt ?? startedAt;
  const text = chance.pick(SAMPLE_REFLECTIONS[kind]);
  return newNote({ id, clientId, sessionId: id, kind: 'private', title: '', text, now: at });
}
