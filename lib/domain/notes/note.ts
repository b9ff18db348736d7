/** Markdown text that belongs to a client, a session or nobody. A reflection is the note of one session. */
export interface Note {
  readonly id: string;
  readonly clientId: string | null;
  readonly sessionId: string | null;
  readonly kind: 'reflection' | 'note';
  readonly text: string;
  readonly createdAt: number;
  readonly editedAt: number;
}
