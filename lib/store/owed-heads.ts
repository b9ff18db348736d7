import type { Row } from './database';

/**
 * A session is written by itself, for that is what somebody waits for, and its client's head right after. In between the head is owed: a
 * small row in the caseload's table says so, written with the session and removed with the head that has it. One that a page left
 * standing, because it was closed or killed in between, is settled by the next page that finds it (`settle-heads.ts`).
 */
export interface OwedHead {
  readonly sessionId: string;
  /** The session's revision that is not in the head. */
  readonly revision: number;
}

/** Between a session's id, which has none in it, and its revision. */
const BETWEEN = '/';

/** Where it stands. Each revision has a row of its own: who settles one does not take away another that came meanwhile. */
export function owedId({ sessionId, revision }: OwedHead): string {
  return `${sessionId}${BETWEEN}${revision}`;
}

/** The row for it. Unlike other rows of that table it has a client. */
export function owedRow(owed: OwedHead, clientId: string): Row {
  return { id: owedId(owed), clientId, revision: 0, sealed: new Uint8Array(0) };
}

/** Whether a row of the caseload's table tells of an owed head. */
export function isOwed({ clientId }: Pick<Row, 'clientId'>): boolean {
  return clientId !== undefined;
}

/** What such a row tells. */
export function readOwed({ id }: Pick<Row, 'id'>): OwedHead {
  const end = id.lastIndexOf(BETWEEN);
  return { sessionId: id.slice(0, end), revision: Number(id.slice(end + 1)) };
}
