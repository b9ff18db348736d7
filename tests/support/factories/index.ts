import type { ComponentValues } from '../../../lib/domain/alliance/components';
import type { OwnInstrument } from '../../../lib/domain/alliance/own-instrument';
import type { Rating } from '../../../lib/domain/alliance/rating';
import type { Note } from '../../../lib/domain/notes/note';
import type { Action } from '../../../lib/domain/practice/action';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import { emptyEpisodeForm } from '../../../lib/domain/practice/episode-life';
import type { Goal } from '../../../lib/domain/practice/goal';
import type { Measure } from '../../../lib/domain/practice/measure';
import type { Session } from '../../../lib/domain/practice/session';

/** A Monday at noon (UTC) that tests count from. */
export const MONDAY_NOON = Date.UTC(2026, 8, 7, 12);

/** An adult therapy client with one participant. */
export function aClient(overrides: Partial<Client> = {}): Client {
  return {
    id: 'client-1',
    label: 'M.K.',
    kind: 'therapy',
    population: 'adult',
    participants: [{ id: 'participant-1', label: 'M.K.', role: 'client' }],
    formerParticipants: [],
    slot: null,
    safety: { location: '', contact: '' },
    frame: [],
    measures: [],
    signalsSetAside: [],
    archived: false,
    endingAhead: null,
    ending: null,
    createdAt: MONDAY_NOON,
    ...overrides,
  };
}

/** A finished session of fifty minutes with neither moments nor ratings. */
export function aSession(overrides: Partial<Session> = {}): Session {
  const startedAt = overrides.startedAt ?? MONDAY_NOON;
  return {
    id: 'session-1',
    clientId: 'client-1',
    attendance: 'held',
    status: 'finished',
    step: 'reflect',
    startedAt,
    endedAt: startedAt + 50 * 60_000,
    plannedMinutes: 50,
    medium: 'video',
    enteredLater: false,
    moments: [],
    ratings: [],
    measures: [],
    promptsSaid: [],
    promptsShown: [],
    nextTime: '',
    edits: [],
    ...overrides,
  };
}

/** Three values at once. */
export function values(goal: number | null, task: number | null, bond: number | null): ComponentValues {
  return { goal, task, bond };
}

/** The first participant's rating, read aloud. */
export function aRating(overrides: Partial<Rating> = {}): Rating {
  return {
    rater: 'participant-1',
    instrument: 'gtb-session',
    values: values(8, 7.5, 7),
    lines: { goal: '', task: '', bond: '' },
    way: 'read-aloud',
    present: ['practitioner', 'participant-1'],
    concern: '',
    guesses: [],
    declined: false,
    at: MONDAY_NOON + 50 * 60_000,
    ...overrides,
  };
}

/** The first participant's PHQ-9 on paper: a total of nine. */
export function aMeasure(overrides: Partial<Measure> = {}): Measure {
  return {
    id: 'measure-1',
    rater: 'participant-1',
    instrument: 'phq-9',
    range: { lowest: 0, highest: 3, step: 1 },
    answers: [1, 1, 1, 1, 1, 1, 1, 2, 0],
    result: { total: 9, mean: 1 },
    way: 'on-paper',
    at: MONDAY_NOON + 55 * 60_000,
    ...overrides,
  };
}

/** An instrument of three items on 0-10, the second reversed, with one scale. */
export function aBuiltInstrument(overrides: Partial<OwnInstrument> = {}): OwnInstrument {
  return {
    kind: 'own-instrument',
    id: 'built-1',
    name: 'How we talk',
    wording: {
      instructions: 'About today.',
      items: ['I could say what I wanted.', 'I held back.', 'We laughed.'],
      anchors: ['not at all', 'completely'],
    },
    range: { lowest: 0, highest: 10, step: 1 },
    reversed: [2],
    scales: [{ name: 'Trust', items: [1, 2] }],
    total: 'sum',
    population: ['adult', 'adolescent', 'child'],
    isInUse: true,
    at: MONDAY_NOON,
    ...overrides,
  };
}

/** An open goal. */
export function aGoal(overrides: Partial<Goal> = {}): Goal {
  return {
    id: 'goal-1',
    clientId: 'client-1',
    words: 'Call my sister',
    voice: 'client',
    why: '',
    sign: '',
    agreement: { practitioner: null, client: null },
    scale: null,
    isShown: false,
    status: 'open',
    createdAt: MONDAY_NOON,
    progress: [],
    edits: [],
    ...overrides,
  };
}

/** A withdrawal noticed in the first session, open and due. */
export function anEpisode(overrides: Partial<Episode> = {}): Episode {
  return {
    ...emptyEpisodeForm('moment'),
    id: 'episode-1',
    clientId: 'client-1',
    sessionId: 'session-1',
    momentId: null,
    kind: 'withdrawal',
    openedAt: MONDAY_NOON,
    editedAt: MONDAY_NOON,
    status: 'open',
    checkDue: true,
    turns: [],
    ...overrides,
  };
}

/** An action that is not done. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    clientId: 'client-1',
    sessionId: null,
    words: 'Write the letter',
    agreedBy: 'both',
    dueOn: null,
    state: 'open',
    obstacle: '',
    usefulness: { practitioner: null, client: null },
    isShown: false,
    createdAt: MONDAY_NOON,
    ...overrides,
  };
}

/** The reflection of the first session. */
export function aNote(overrides: Partial<Note> = {}): Note {
  const base = {
    id: 'session-1',
    clientId: 'client-1',
    sessionId: 'session-1',
    kind: 'private',
    title: '',
    text: 'Came in flat.',
  } as const;
  const life = { createdAt: MONDAY_NOON, editedAt: MONDAY_NOON, finishedAt: null, amendments: [] };
  return { ...base, ...life, ...overrides };
}
