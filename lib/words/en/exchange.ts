/** Backup and restore: titles, and why a file cannot be restored. Never a word of what is in it. */
export const exchangeWords = {
  'backup.incomplete':
    'The backup was saved without {skipped, plural, one {# damaged record} other {# damaged records}}. Keep your earlier backups too: one of them may hold what is missing.',
  'backup.into-sample':
    'This is the sample, which is wiped when you leave it. Leave it first, then restore into a vault of your own.',
  'backup.restored-elsewhere':
    'A backup was restored in another window meanwhile, so nothing was changed here. Look at what is there now.',
  'backup.stopped':
    'This stopped half way, probably for want of memory. Nothing was changed. Close some tabs and try again.',
  'backup.problem.wrong-passphrase':
    'That passphrase does not open this backup. It is the one chosen when the backup was made. Nothing was changed.',
  'backup.problem.not-age':
    'This is not a Beside backup: it is not encrypted with age. Nothing was changed. Choose a file whose name ends in .ndjson.gz.age.',
  'backup.problem.no-passphrase':
    'This age file was encrypted to a key, not to a passphrase, so it is not a Beside backup. Nothing was changed.',
  'backup.problem.truncated':
    'This file is not complete: its end is missing. Nothing was changed. Copy or download it again.',
  'backup.problem.altered':
    'This file was altered after it was made, or is not complete. Nothing was changed. Copy it again, or choose another backup.',
  'backup.problem.not-a-backup':
    'The passphrase opens this file, but it does not hold a Beside backup. Nothing was changed.',
  'backup.problem.newer':
    'This backup was made by a newer version of Beside. Nothing was changed. Update Beside, then restore it.',
  'backup.problem.counts':
    'What this backup holds is not what it says it holds: records are missing or were changed. Nothing was changed in the vault.',
  'backup.problem.too-large': 'This file is far larger than a Beside backup can be. Nothing was changed.',
  'backup.problem.line': 'Line {line} of the backup is not a record Beside knows. Nothing was changed.',
  'backup.fault.shape':
    'Line {line} of the backup ({table}) does not have the form it must have. Nothing was changed.',
  'backup.fault.duplicate': 'Line {line} of the backup ({table}) is there twice. Nothing was changed.',
  'backup.fault.no-client':
    'Line {line} of the backup ({table}) belongs to a client that is not in it. Nothing was changed.',
  'backup.fault.no-participant':
    'Line {line} of the backup ({table}) holds answers of someone who is not among its client’s people. Nothing was changed.',
  'backup.fault.second-run':
    'Line {line} of the backup ({table}) is a second session that still runs; only one can. Nothing was changed.',
  'backup.table.clients': 'a client',
  'backup.table.sessions': 'a session',
  'backup.table.episodes': 'an episode of strain',
  'backup.table.goals': 'a goal',
  'backup.table.actions': 'an agreed action',
  'backup.table.notes': 'a note',
  'backup.table.histories': 'a note’s history',
  'backup.table.questions': 'a question for supervision',
  'backup.table.practitioner': 'one of your own records',
} as const;
