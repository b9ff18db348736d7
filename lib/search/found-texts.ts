import { PRACTITIONER } from '../domain/alliance/rating';
import { isSealed } from '../domain/alliance/sealed-ratings';
import { linksAsWords } from '../domain/notes/links';
import { isReflection, type Note } from '../domain/notes/note';
import { tagsOf } from '../domain/notes/tags';
import type { Action } from '../domain/practice/action';
import type { Episode } from '../domain/practice/episode';
import type { Goal } from '../domain/practice/goal';
import type { Session } from '../domain/practice/session';

/** What a text is, for whoever wants one kind only. */
export const TEXT_KINDS = ['note', 'reflection', 'session', 'prompt', 'goal', 'episode'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Something that was written, and where it stands. */
export interface FoundText {
  /** The record's id and the part of it. */
  readonly id: string;
  readonly kind: TextKind;
  readonly clientId: string | null;
  readonly sessionId: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly tags: readonly string[];
  readonly text: string;
}

/** Records that hold texts, by table. */
export interface TextRecords {
  readonly notes: Note;
  readonly sessions: Session;
  readonly goals: Goal;
  readonly actions: Action;
  readonly episodes: Episode;
}

/** Tables whose records hold texts; the notes first, as they hold most. */
export const TEXT_TABLES = ['notes', 'sessions', 'goals', 'actions', 'episodes'] as const;
export type TextTable = (typeof TEXT_TABLES)[number];

/** What was written in a record; texts without a word are left out. */
export function textsOf<Table extends TextTable>(
  table: Table,
  record: TextRecords[Table],
): readonly FoundText[] {
  const read = READERS[table] as (record: TextRecords[Table]) => readonly FoundText[];
  return read(record).filter(({ text }) => text.trim() !== '');
}

/** Links by their own words: no id is found, and none is shown. */
const withoutIds = (text: string) => linksAsWords(text, () => null);

const lines = (...texts: readonly string[]) => texts.filter((text) => text.trim() !== '').join('\n');

const READERS: { readonly [Table in TextTable]: (record: TextRecords[Table]) => readonly FoundText[] } = {
  // A template says nothing of anybody; what is begun with it is found by itself.
  notes: (note) => {
    if (note.kind === 'template') return [];
    return [
      {
        id: `notes/${note.id}`,
        kind: isReflection(note) ? 'reflection' : 'note',
        clientId: note.clientId,
        sessionId: note.sessionId,
        at: note.editedAt,
        tags: tagsOf(note.text),
        text: lines(note.title, withoutIds(note.text), ...note.amendments.map(({ words }) => words)),
      },
    ];
  },
  sessions: ({ id, clientId, startedAt: at, status, moments, ratings, nextTime, promptsSaid }) => {
    const place = { clientId, sessionId: id, at, tags: [] } as const;
    // A participant's answer stays closed until the practitioner has rated: searching must not open it.
    const isClosed = isSealed({ isFinished: status === 'finished', ratings });
    const shown = isClosed ? ratings.filter(({ rater }) => rater === PRACTITIONER) : ratings;
    const spoken = shown.flatMap(({ concern, lines: said }) => [concern, ...Object.values(said)]);
    return [
      {
        ...place,
        id: `sessions/${id}`,
        kind: 'session',
        text: lines(...moments.map(({ words }) => words), ...spoken, nextTime),
      },
      {
        ...place,
        id: `sessions/${id}/prompts`,
        kind: 'prompt',
        text: lines(...promptsSaid.flatMap(({ words, landingWords }) => [words, landingWords])),
      },
    ];
  },
  goals: ({ id, clientId, createdAt: at, words, why, sign }) => [
    {
      id: `goals/${id}`,
      kind: 'goal',
      clientId,
      sessionId: null,
      at,
      tags: [],
      text: lines(words, why, sign),
    },
  ],
  actions: ({ id, clientId, sessionId, createdAt: at, words, obstacle }) => [
    { id: `actions/${id}`, kind: 'goal', clientId, sessionId, at, tags: [], text: lines(words, obstacle) },
  ],
  episodes: ({ id, clientId, sessionId, openedAt: at, words, ownPart, reaction }) => [
    {
      id: `episodes/${id}`,
      kind: 'episode',
      clientId,
      sessionId,
      at,
      tags: [],
      text: lines(words, ownPart, reaction),
    },
  ],
};
