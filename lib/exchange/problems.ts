import type { RecordTableName } from '../store/bulk';

/** What is wrong with one record of a backup. */
export type RecordFault = 'shape' | 'duplicate' | 'no-client' | 'no-participant' | 'second-run';

/** Why a file cannot be restored. Names a line and a table at most, never what stands there. */
export type BackupProblem =
  | { readonly kind: 'wrong-passphrase' }
  /** Not encrypted with age at all. */
  | { readonly kind: 'not-age' }
  /** Encrypted with age to keys, not to a passphrase. */
  | { readonly kind: 'no-passphrase' }
  | { readonly kind: 'truncated' }
  /** Changed after it was made, or cut short where that cannot be told apart. */
  | { readonly kind: 'altered' }
  /** Opens, but holds something else. */
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer' }
  /** The number of records or their hash is not what the file itself says. */
  | { readonly kind: 'counts' }
  | { readonly kind: 'too-large' }
  | {
      readonly kind: 'record';
      /** Counted from 1, as an editor shows it. */
      readonly line: number;
      /** Null where the line does not even name a table. */
      readonly table: RecordTableName | null;
      readonly fault: RecordFault;
    };

/** A file cannot be restored; nothing was changed. */
export class UnusableBackupError extends Error {
  override name = 'UnusableBackupError';
  constructor(readonly problem: BackupProblem) {
    super(`The file cannot be restored: ${problem.kind}.`);
  }
}

/** The backup was made and saved, without records that are damaged. */
export class BackupIncompleteError extends Error {
  override name = 'BackupIncompleteError';
  constructor(readonly skipped: number) {
    super('Damaged records were left out of the backup.');
  }
}

/** The sample is wiped when it is left, so nothing of one's own is restored into it. */
export class RestoreIntoSampleError extends Error {
  override name = 'RestoreIntoSampleError';
  constructor() {
    super('A backup is not restored into the sample.');
  }
}

/** Stops reading with a problem. */
export function refuse(problem: BackupProblem): never {
  throw new UnusableBackupError(problem);
}
