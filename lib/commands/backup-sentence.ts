import { BackupIncompleteError, type BackupProblem, UnusableBackupError } from '../exchange/problems';
import { say } from '../words/index';

/** The sentence for what went wrong with a backup, or null where the error is about something else. */
export function backupSentence(error: unknown): string | null {
  if (error instanceof UnusableBackupError) return problemSentence(error.problem);
  if (error instanceof BackupIncompleteError) return say('backup.incomplete', { skipped: error.skipped });
  if (!(error instanceof Error)) return null;
  if (error.name === 'RestoreIntoSampleError') return say('backup.into-sample');
  if (error.name === 'RestoredElsewhereError') return say('backup.restored-elsewhere');
  if (error.name === 'ExchangeFailedError') return say('backup.stopped');
  return null;
}

function problemSentence(problem: BackupProblem): string {
  if (problem.kind !== 'record') return say(`backup.problem.${problem.kind}`);
  const { line, table, fault } = problem;
  if (table === null) return say('backup.problem.line', { line });
  return say(`backup.fault.${fault}`, { line, table: say(`backup.table.${table}`) });
}
