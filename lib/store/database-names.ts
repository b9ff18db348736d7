/** The practitioner's own database, and the one of the synthetic sample. */
export const DATABASE_NAMES = { own: 'beside', sample: 'beside-sample' } as const;

/** Id of the one row of the caseload's index; the other rows of its table are marks, and owed heads (see `caseload-index.ts`, `owed-heads.ts`). */
export const CASELOAD = 'caseload';

/** An index beside which more heads than these are marked as written since is not read: one by one they would take longer than all at once. */
export const MOST_MARKED = 16;
