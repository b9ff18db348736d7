import type { Caseload } from '../../lib/store/bulk';

/** A practice without a record. */
export const EMPTY_CASELOAD: Caseload = {
  clients: [],
  sessions: [],
  episodes: [],
  goals: [],
  actions: [],
  notes: [],
  histories: [],
  questions: [],
  practitioner: [],
};
