import type { Note } from '../../lib/domain/notes/note';
import type { NoteHistory } from '../../lib/domain/notes/note-history';

/** Text as unkind to readers as text can be. */
export const HOSTILE = '<img src=x onerror=alert(1)>\u2028"}\n{"end":true} \u{1F600} \ud800 ‮';

/** A reflection, an amended note for the record, an unfiled note, and a template. */
export const WHOLE_NOTES: readonly Note[] = [
  {
    id: 's1',
    clientId: 'c1',
    sessionId: 's1',
    kind: 'private',
    title: '',
    text: HOSTILE,
    createdAt: 3,
    editedAt: 4,
    finishedAt: null,
    amendments: [],
  },
  {
    id: 't1',
    clientId: 'c1',
    sessionId: 's1',
    kind: 'record',
    title: HOSTILE,
    text: HOSTILE,
    createdAt: 5,
    editedAt: 6,
    finishedAt: 7,
    amendments: [{ id: 'n1', at: 8, words: HOSTILE }],
  },
  {
    id: 't2',
    clientId: null,
    sessionId: null,
    kind: 'private',
    title: '',
    text: '',
    createdAt: 5,
    editedAt: 6,
    finishedAt: null,
    amendments: [],
  },
  {
    id: 't3',
    clientId: null,
    sessionId: null,
    kind: 'template',
    title: HOSTILE,
    text: 'Call with {{client}}: {{why}}',
    createdAt: 5,
    editedAt: 6,
    finishedAt: null,
    amendments: [],
  },
];

/** What two of them said before. */
export const WHOLE_HISTORIES: readonly NoteHistory[] = [
  {
    id: 's1',
    clientId: 'c1',
    lines: [HOSTILE, '', 'and more'],
    versions: [
      { at: 3, runs: [0, 1] },
      { at: 4, runs: [0, 3, 0, 1] },
    ],
    keptAt: 5,
  },
  { id: 't2', clientId: null, lines: ['once'], versions: [{ at: 5, runs: [0, 1] }], keptAt: 6 },
];
