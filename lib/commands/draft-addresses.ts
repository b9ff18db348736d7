import type { RaterId } from '../domain/alliance/rating';

/** Where each field's unsaved text is drafted; a deed clears its own addresses in the transaction that saves. */
export const draftAddress = {
  moment: (sessionId: string) => `moment/${sessionId}`,
  momentEdit: (momentId: string) => `moment-edit/${momentId}`,
  /** A rating form's whole state, as JSON. */
  rating: (sessionId: string, rater: RaterId) => `rating/${sessionId}/${rater}`,
  /** A measure's form, as JSON; `form` is the measure's id, or names the new one. */
  measure: (form: string) => `measure/${form}`,
  /** Which measures a client answers how often, as JSON. */
  measurePlan: (clientId: string) => `measure-plan/${clientId}`,
  /** An instrument's form, or the wording of a copy, as JSON; `form` names which. */
  instrument: (form: string) => `instrument/${form}`,
  reflection: (sessionId: string) => `reflection/${sessionId}`,
  /** A note's text, and what was saved when it began to differ. */
  note: (noteId: string) => `note/${noteId}`,
  noteTitle: (noteId: string) => `note-title/${noteId}`,
  amendment: (noteId: string) => `amendment/${noteId}`,
  nextTime: (sessionId: string) => `next-time/${sessionId}`,
  goal: (clientId: string) => `goal/${clientId}`,
  action: (clientId: string) => `action/${clientId}`,
  /** A client form's whole state, as JSON; `new` for one not yet added. */
  clientForm: (clientId: string | null) => `client-form/${clientId ?? 'new'}`,
  /** How the work ended, as JSON. */
  endWork: (clientId: string) => `end-work/${clientId}`,
  /** Medium and length of the coming session, as JSON. */
  start: (clientId: string) => `start/${clientId}`,
  /** The form of a session entered later or edited, as JSON. */
  sessionForm: (id: string) => `session-form/${id}`,
  /** A goal's or an action's whole form, as JSON. */
  goalForm: (goalId: string) => `goal-form/${goalId}`,
  actionForm: (actionId: string) => `action-form/${actionId}`,
  /** The form of an action that is being agreed for a goal, as JSON. */
  actionFor: (goalId: string) => `action-for/${goalId}`,
  /** One agreement's form, as JSON. */
  frame: (clientId: string, item: string) => `frame/${clientId}/${item}`,
  /** Why a signal is set aside. */
  setAside: (clientId: string, key: string) => `set-aside/${clientId}/${key}`,
  /** The practitioner's own week, as JSON. */
  selfCheck: (weekOf: string) => `self-check/${weekOf}`,
  /** What was said at one stage of a coaching session. */
  grow: (sessionId: string, stage: string) => `grow/${sessionId}/${stage}`,
  /** An episode's sheet, as JSON; `form` is the episode's id, or names the new one. */
  episode: (form: string) => `episode/${form}`,
  /** How a prompt landed, in own words. */
  landing: (saidId: string) => `landing/${saidId}`,
  /** A prompt's rehearsal, as JSON; `new` for one that is being added. */
  rehearsal: (promptId: string) => `rehearsal/${promptId}`,
  /** A text for the record, with its form and what was ticked, as JSON. */
  finishAs: (sessionId: string) => `finish-as/${sessionId}`,
  /** A question for supervision, as JSON; `new` for one not yet added. */
  question: (form: string) => `question/${form}`,
  /** The case summary of a client, with what was ticked and decided, as JSON. */
  caseSummary: (clientId: string) => `case-summary/${clientId}`,
  procedure: () => 'procedure',
} as const;
