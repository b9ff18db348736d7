import type { Client } from '../../lib/domain/practice/client';
import { HOSTILE } from './whole-notes';

/** A client with every field filled. */
export const WHOLE_CLIENT: Client = {
  id: 'c1',
  label: 'M.K.',
  kind: 'therapy',
  population: 'couple',
  participants: [
    { id: 'p1', label: 'M.', role: 'client' },
    { id: 'p2', label: 'K.', role: 'partner' },
  ],
  formerParticipants: [
    { id: 'p4', label: 'S.', role: 'carer' },
    { id: 'p5', label: 'T.', role: 'adolescent', carersSee: { what: 'shown-by-them', words: HOSTILE } },
  ],
  slot: { weekday: 2, minuteOfDay: 840, minutes: 50 },
  safety: { location: 'at home', contact: 'sister' },
  frame: [
    {
      item: 'contact',
      words: HOSTILE,
      agreedOn: '2026-01-12',
      askedBy: 'client',
      changes: [{ on: '2026-02-09', askedBy: 'practitioner', before: 'by phone, until six' }],
      corrections: [{ on: '2026-02-10', agreedOn: '2026-01-11', askedBy: 'both' }],
      touched: [{ at: 1_700_000_500_000, sessionId: 's1' }],
    },
  ],
  measures: [
    { instrument: 'haq-ii', rater: 'p1', every: 3 },
    { instrument: 'haq-ii-practitioner', rater: 'practitioner', every: 24 },
  ],
  signalsSetAside: [
    {
      rule: 'far-below-usual-range',
      rater: 'p1',
      component: 'bond',
      sessionId: 's1',
      session: 1,
      numbers: { value: 5, lower: 5.46, upper: 10 },
      reason: HOSTILE,
      at: 1_700_000_600_000,
      broughtBackAt: 1_700_000_700_000,
    },
    {
      rule: 'check-due',
      rater: null,
      component: null,
      sessionId: null,
      session: 3,
      numbers: null,
      reason: 'asked already',
      at: 1_700_000_800_000,
      broughtBackAt: null,
    },
  ],
  archived: false,
  endingAhead: { lastOn: '2026-12-18' },
  ending: null,
  createdAt: 1_700_000_000_000,
};
