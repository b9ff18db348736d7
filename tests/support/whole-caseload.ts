import type { Rating } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';
import type { Caseload } from '../../lib/store/bulk';

const HOSTILE = '<img src=x onerror=alert(1)>\u2028"}\n{"end":true} \u{1F600} \ud800 ‮';

const client: Client = {
  id: 'c1',
  label: 'M.K.',
  kind: 'therapy',
  population: 'couple',
  participants: [
    { id: 'p1', label: 'M.', role: 'client' },
    { id: 'p2', label: 'K.', role: 'partner' },
  ],
  slot: { weekday: 2, minuteOfDay: 840, minutes: 50 },
  safety: { location: 'at home', contact: 'sister' },
  archived: false,
  ending: null,
  createdAt: 1_700_000_000_000,
};

const rating: Rating = {
  rater: 'practitioner',
  instrument: 'gtb-session',
  values: { goal: 7, task: 6.5, bond: null },
  lines: { goal: '', task: 'homework felt heavy', bond: '' },
  way: 'own',
  present: ['practitioner', 'p1'],
  concern: '',
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
      way: 'read-aloud',
      values: { goal: null, task: null, bond: null },
      declined: true,
      concern: 'the pace',
    },
  ],
  promptsSaid: [
    {
      id: 'said1',
      promptId: 'strain-slower',
      words: HOSTILE,
      at: 1_700_001_100_000,
      momentId: 'm1',
      landings: ['opened', 'awkward'],
      landingWords: HOSTILE,
    },
  ],
  nextTime: 'ask about the letter',
  edits: [{ at: 1_700_004_000_000, field: 'minutes', before: '45' }],
};

/** A small practice with a record of every kind; some of its text is as unkind to readers as text can be. */
export const WHOLE_CASELOAD: Caseload = {
  clients: [
    client,
    {
      ...client,
      id: 'c2',
      label: HOSTILE,
      kind: 'coaching',
      population: 'adult',
      participants: [],
      slot: null,
      archived: true,
      ending: { kind: 'referred', on: '2026-02-28' },
    },
  ],
  sessions: [
    session,
    {
      ...session,
      id: 's2',
      attendance: 'not-attended',
      endedAt: null,
      moments: [],
      ratings: [],
      promptsSaid: [],
    },
  ],
  goals: [{ id: 'g1', clientId: 'c1', words: 'be able to call her', status: 'reached', createdAt: 1 }],
  actions: [{ id: 'a1', clientId: 'c1', sessionId: 's1', words: 'write', isDone: true, createdAt: 2 }],
  notes: [
    {
      id: 'n1',
      clientId: 'c1',
      sessionId: 's1',
      kind: 'reflection',
      text: HOSTILE,
      createdAt: 3,
      editedAt: 4,
    },
    { id: 'n2', clientId: null, sessionId: null, kind: 'note', text: '', createdAt: 5, editedAt: 6 },
  ],
  practitioner: [
    { kind: 'binding', id: 'b1', address: 'https://call.example/room/mk', clientIds: ['c1', 'c2'] },
    { kind: 'facts', id: 'f1', lastBackupAt: 7, createdAt: 8, safetyProcedure: 'call, then write down' },
  ],
};
