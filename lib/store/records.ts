import type { OwnInstrument, WordingRecord } from '../domain/alliance/own-instrument';
import type { Series } from '../domain/alliance/series';
import type { Note } from '../domain/notes/note';
import type { NoteHistory } from '../domain/notes/note-history';
import type { Action } from '../domain/practice/action';
import type { Binding } from '../domain/practice/binding';
import type { Client } from '../domain/practice/client';
import type { Episode } from '../domain/practice/episode';
import type { Goal } from '../domain/practice/goal';
import type { Head } from '../domain/practice/head';
import type { SelfCheck } from '../domain/practice/self-check';
import type { Session } from '../domain/practice/session';
import type { WaitingGoal } from '../domain/practice/waiting-goal';
import type { OwnPrompt, PromptMark } from '../domain/prompts/own-prompt';
import type { Question } from '../domain/supervision/question';
import type { CaseloadIndex, CaseloadList } from './caseload-index';

/** Text (or a form's state as JSON) that was typed and not yet saved. */
export interface Draft {
  /** What was being written, such as `note/<session id>`. */
  readonly address: string;
  readonly text: string;
  /** What the record held when this began to differ from it; absent where nothing stood. */
  readonly base?: string;
  /** The page that wrote it. */
  readonly pageId: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What a note's editor can take back, as JSON of its own. */
export interface NoteUndo {
  readonly undo: string;
}

/** The practitioner's own record of when the vault was last backed up, and the safety procedure. */
export interface PractitionerFacts {
  readonly kind: 'facts';
  readonly id: string;
  /** Milliseconds since the epoch; null before the first backup. */
  readonly lastBackupAt: number | null;
  /** When the vault was made, for the first backup reminder. */
  readonly createdAt: number;
  /** The practitioner's own steps when safety comes first. */
  readonly safetyProcedure: string;
}

/** What the practitioner's table holds. */
export type PractitionerRecord =
  | Binding
  | PractitionerFacts
  | WaitingGoal
  | SelfCheck
  | OwnPrompt
  | PromptMark
  | WordingRecord
  | OwnInstrument;

/** What each table's rows hold once opened. */
export interface Records {
  clients: Client;
  sessions: Session;
  episodes: Episode;
  goals: Goal;
  actions: Action;
  notes: Note;
  /** What each note said before; a row has its note's id. */
  histories: NoteHistory;
  questions: Question;
  practitioner: PractitionerRecord;
  drafts: Draft;
  /** A row has its note's id. */
  undos: NoteUndo;
  heads: Head;
  /** The oldest sessions only; the newest ones stand in the head (see `client-series.ts`). */
  series: Series;
  /** Two rows: the opened heads, and what a list says of them, for a fast start; what else stands in the table is no record (see `caseload-index.ts`). */
  caseload: CaseloadIndex | CaseloadList;
}
