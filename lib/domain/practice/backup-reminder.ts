const DAY = 24 * 60 * 60 * 1000;

/** The facts the reminder looks at; times are milliseconds since the epoch. */
interface BackupFacts {
  /** Null before the first backup. */
  readonly lastBackupAt: number | null;
  /** When the vault was made: from then the first reminder counts. */
  readonly createdAt: number;
}

/**
 * Whether `reminderDays` whole days have passed since the last backup, or since the vault was made if there was none.
 * Without facts nothing is known, and nothing is said. A clock that was set back does not remind.
 */
export function isBackupOld(facts: BackupFacts | null, now: number, reminderDays: number): boolean {
  if (!facts) return false;
  return now - (facts.lastBackupAt ?? facts.createdAt) >= reminderDays * DAY;
}
