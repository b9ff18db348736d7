/** The practitioner's own database, and the one of the synthetic sample. */
export const DATABASE_NAMES = { own: 'beside', sample: 'beside-sample' } as const;

/**
 * Ids of the two rows of the caseload's index, the whole one and what a list says; the other rows of its table are marks, and owed heads
 * (see `caseload-index.ts`, `owed-heads.ts`). No client can have the second: there is no `/` in a record's id.
 */
export const CASELOAD = 'caseload';
export const CASELOAD_LIST = '/list';

/** An index beside which more heads than these are marked as written since is not read: one by one they would take longer than all at once. */
export const MOST_MARKED = 16;
