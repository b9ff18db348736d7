/** What was agreed to do between sessions. */
export interface Action {
  readonly id: string;
  readonly clientId: string;
  /** The session it was agreed in, if any. */
  readonly sessionId: string | null;
  readonly words: string;
  readonly isDone: boolean;
  readonly createdAt: number;
}
