/** The practitioner's own database, and the one of the synthetic sample. */
export const DATABASE_NAMES = { own: 'beside', sample: 'beside-sample' } as const;

/** Id of the one row of the caseload's index. */
export const CASELOAD = 'caseload';
