import type { Rating } from '../../lib/domain/alliance/rating';
import type { Action } from '../../lib/domain/practice/action';
import type { Episode } from '../../lib/domain/practice/episode';
import type { Goal } from '../../lib/domain/practice/goal';
import type { Session } from '../../lib/domain/practice/session';
import type { Caseload } from '../../lib/store/bulk';
import { WHOLE_CLIENT } from './whole-client';
import { HOSTILE, WHOLE_HISTORIES, WHOLE_NOTES } from './whole-notes';
import { WHOLE_QUESTIONS } from './whole-questions';

const rating: Rating = {
  rater: 'practitioner',
  instrument: 'gtb-session',
  values: { goal: 7, task: 6.5, bond: null },
  lines: { goal: '', task: 'homework felt heavy', bond: '' },
  way: 'own',
  present: ['practitioner', 'p1'],
  concern: '',
  guesses: [{ rater: 'p1', values: { goal: 8, task: null, bond: 6.5 } }],
  declined: false,
  at: 1_700_000_100_000,
};

const session: Session = {
  id: 's1',
  clientId: 'c1',
  attendance: 'held',
  status: 'finished',
  step: 'reflect',
  startedAt: 1_700_000_000_000,
  endedAt: 1_700_003_000_000,
  plannedMinutes: 50,
  medium: 'video',
  enteredLater: false,
  moments: [{ id: 'm1', kind: 'strain', at: 1_700_001_000_000, words: HOSTILE }],
  ratings: [
    rating,
    {
      ...rating,
      rater: 'p1',
      present: ['practitioner', 'p1', 'p4'],
      way: 'read-aloud',
      values: { goal: null, task: null, bond: null },
      declined: true,
      guesses: [],
      concern: 'the pace',
    },
  ],
  shown: ['p1'],
  measures: [
    {
      id: 'q1',
      rater: 'p1',
      instrument: 'haq-ii',
      range: { lowest: 1, highest: 6, step: 1 },
      answers: [...Array(18).fill(5), null],
      result: { total: null, mean: 4.333333333 },
      way: 'on-paper',
      at: 1_700_002_900_000,
    },
  ],
  promptsSaid: [
    {
      id: 'said1',
      promptId: 'strain-slower',
      words: HOSTILE,
      at: 1_700_001_100_000,
      momentId: 'm1',
      episodeId: 'e1',
      landings: ['opened', 'awkward'],
      landingWords: HOSTILE,
    },
  ],
  promptsShown: ['strain-slower', 'felt-heard'],
  nextTime: 'ask about the letter',
  edits: [{ at: 1_700_004_000_000, field: 'minutes', before: '45' }],
};

const episode: Episode = {
  id: 'e1',
  clientId: 'c1',
  sessionId: 's1',
  momentId: 'm1',
  source: 'concern',
  kind: 'mixed',
  part: 'real-relationship',
  markers: ['short-answers', 'pressed'],
  words: HOSTILE,
  intensity: { practitioner: 2, client: 5, each: [{ participant: 'p2', value: 3 }] },
  ownPart: HOSTILE,
  touchesDifference: true,
  tried: [
    { way: 'validate', manner: 'direct' },
    { way: 'adjust', manner: 'indirect' },
  ],
  reaction: HOSTILE,
  forSupervision: true,
  openedAt: 9,
  editedAt: 11,
  status: 'partly',
  checkDue: true,
  turns: [{ at: 10, status: 'partly', sessionId: 's1' }],
};

const goal: Goal = {
  id: 'g1',
  clientId: 'c1',
  words: 'be able to call her',
  voice: 'together',
  why: HOSTILE,
  sign: 'she picks up, and I stay on the line',
  agreement: { practitioner: 7.5, client: 9, each: [{ participant: 'p1', value: 6 }] },
  scale: { levels: ['never', 'once', 'weekly', 'twice', HOSTILE], baseline: -2, weight: 3 },
  isShown: true,
  status: 'reached',
  createdAt: 1,
  progress: [
    { at: 2, sessionId: 's1', side: 'client', value: 4.5, level: null },
    { at: 2, sessionId: 's1', side: 'client', participant: 'p2', value: 8, level: null },
    { at: 3, sessionId: null, side: 'practitioner', value: null, level: -1 },
  ],
  edits: [
    { at: 4, field: 'words', before: HOSTILE },
    {
      at: 5,
      field: 'agreement',
      before: { practitioner: 2, client: null, each: [{ participant: 'p1', value: 4 }] },
    },
    { at: 6, field: 'baseline', before: '-2' },
  ],
};

const action: Action = {
  id: 'a1',
  clientId: 'c1',
  sessionId: 's1',
  words: 'write',
  agreedBy: 'client',
  dueOn: '2026-03-04',
  state: 'changed',
  obstacle: HOSTILE,
  usefulness: { practitioner: null, client: 6, each: [{ participant: 'p2', value: 3.5 }] },
  isShown: true,
  createdAt: 2,
};

/** A small practice with a record of every kind; some of its text is as unkind to readers as text can be. */
export const WHOLE_CASELOAD: Caseload = {
  clients: [
    WHOLE_CLIENT,
    {
      ...WHOLE_CLIENT,
      id: 'c2',
      label: HOSTILE,
      kind: 'coaching',
      population: 'adult',
      participants: [{ id: 'p3', label: 'O.P.', role: 'client' }],
      formerParticipants: [],
      slot: null,
      frame: [],
      measures: [],
      signalsSetAside: [],
      archived: true,
      endingAhead: null,
      ending: { kind: 'referred', on: '2026-02-28' },
    },
  ],
  sessions: [
    session,
    {
      ...session,
      id: 's2',
      attendance: 'not-attended',
      endedAt: session.startedAt,
      moments: [],
      ratings: [],
      measures: [],
      promptsSaid: [],
      promptsShown: [],
    },
  ],
  episodes: [episode],
  goals: [goal],
  actions: [action],
  notes: WHOLE_NOTES,
  histories: WHOLE_HISTORIES,
  questions: WHOLE_QUESTIONS,
  practitioner: [
    { kind: 'binding', id: 'b1', address: 'https://call.example/room/mk', clientIds: ['c1', 'c2'] },
    { kind: 'facts', id: 'f1', lastBackupAt: 7, createdAt: 8, safetyProcedure: 'call, then write down' },
    {
      kind: 'self-check',
      id: 'h1',
      weekOf: '2026-03-02',
      answers: { rest: 'little', meaning: 'much' },
      words: HOSTILE,
      at: 13,
    },
    {
      kind: 'own-instrument',
      id: 'u1',
      name: 'How we <b>talk</b>',
      wording: { instructions: '', items: ['first', 'second'], anchors: [] },
      range: { lowest: -3, highest: 3, step: 0.5 },
      reversed: [2],
      scales: [{ name: 'constructor', items: [1, 2] }],
      total: 'none',
      population: ['adolescent', 'child'],
      isInUse: false,
      at: 16,
    },
    {
      kind: 'wording',
      id: 'v1',
      instrument: 'who-5',
      wording: {
        instructions: HOSTILE,
        items: ['one', 'two', '<script>three</script>', 'four', 'five'],
        anchors: ['never', 'always'],
      },
      at: 15,
    },
    { kind: 'waiting-goal', id: 'w1', words: HOSTILE, at: 12 },
    {
      kind: 'own-prompt',
      id: 'x1',
      replaces: 'felt-heard',
      words: HOSTILE,
      topic: 'bond',
      state: 'repair',
      audience: 'carer',
      voice: 'self',
      feltOff: HOSTILE,
      versions: [{ words: 'Did I miss it?', feltOff: 'too quick', at: 13 }],
      createdAt: 14,
    },
    { kind: 'prompt-mark', id: 'y1', promptId: 'x1', mark: 'pinned' },
  ],
};
