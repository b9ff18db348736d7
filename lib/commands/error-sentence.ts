import { isDiskFailure } from '../platform/torn-log';
import { type PlainWordKey, say } from '../words/index';
import { backupSentence } from './backup-sentence';

/** A sentence for each error a person can meet, by the error's name. */
const SENTENCES: Readonly<Record<string, PlainWordKey>> = {
  WrongSecretError: 'error.wrong-secret',
  VaultDamagedError: 'error.vault-damaged',
  VaultExistsError: 'error.vault-exists',
  VaultGoneError: 'error.vault-gone',
  VaultLockedError: 'error.vault-locked',
  RecoveryKeyFormatError: 'error.recovery-key-format',
  StretchFailedError: 'error.stretch-failed',
  RevisionConflictError: 'error.changed-elsewhere',
  SetAsideReasonError: 'error.set-aside-reason',
  ChangedElsewhereError: 'error.changed-elsewhere',
  ClientGoneError: 'error.client-gone',
  RecordGoneError: 'error.record-gone',
  RecordUnreadableError: 'error.record-unreadable',
  ReadOnlyVaultError: 'error.read-only',
  RatingRangeError: 'error.rating-range',
  AnswerRangeError: 'error.answer-range',
  MeasurePlanError: 'error.measure-plan',
  InstrumentFormError: 'error.instrument-form',
  NotForCoachingError: 'error.not-for-coaching',
  NotForRaterError: 'error.not-for-rater',
  AnswerCountError: 'error.answer-range',
  SessionRunningError: 'error.session-running',
  CommandNotNowError: 'error.not-now',
  ClientLabelError: 'error.client-label',
  ParticipantsError: 'error.participants',
  IntensityRangeError: 'error.not-now',
  GoalWordsError: 'error.goal-words',
  GoalRangeError: 'error.goal-range',
  NoteFinishedError: 'error.note-finished',
  NoteNotFinishableError: 'error.note-not-finishable',
  ReflectionFixedError: 'error.reflection-fixed',
  TemplateFixedError: 'error.template-fixed',
  NoteTooLongError: 'error.note-too-long',
  PromptWordsError: 'error.prompt-words',
  PromptRewordedError: 'error.prompt-reworded',
  QuestionWordsError: 'error.question-words',
  ActionFormError: 'error.action-form',
  SessionTimesError: 'error.session-times',
  SessionNotRunningError: 'error.not-now',
  QuotaExceededError: 'error.disk-full',
  DiskFailureError: 'error.disk-full',
};

/** What went wrong and what to do, without a word of what was entered. */
export function errorSentence(error: unknown): string {
  const backup = backupSentence(error);
  if (backup !== null) return backup;
  const key = error instanceof Error ? SENTENCES[error.name] : undefined;
  return say(key ?? (isDiskFailure(error) ? 'error.disk-failed' : 'error.unknown'));
}
