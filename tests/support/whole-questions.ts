import type { Question } from '../../lib/domain/supervision/question';
import { HOSTILE } from './whole-notes';

/** Questions for supervision: one of a client that was ticked off, and one about nobody. */
export const WHOLE_QUESTIONS: readonly Question[] = [
  {
    id: 'k1',
    clientId: 'c1',
    source: 'episode',
    sourceId: 'e1',
    words: `What do I fear there? ${HOSTILE}`,
    outcome: HOSTILE,
    place: 12.5,
    createdAt: 12,
    settledAt: 15,
  },
  {
    ...{ id: 'k2', clientId: null, source: 'own', sourceId: null, words: 'How many clients are too many?' },
    ...{ outcome: '', place: -1, createdAt: 16, settledAt: null },
  },
];
