/** What was entered changed in another window since this form read it; nothing was overwritten. */
export class ChangedElsewhereError extends Error {
  override name = 'ChangedElsewhereError';
  constructor(
    readonly what:
      | 'rating'
      | 'measure'
      | 'instrument'
      | 'moment'
      | 'session'
      | 'note'
      | 'next-time'
      | 'client'
      | 'procedure'
      | 'episode'
      | 'goal'
      | 'action'
      | 'frame'
      | 'week'
      | 'prompt'
      | 'signal'
      | 'question',
  ) {
    super('It was changed in another window.');
  }
}

/** A measure of illness was to be kept about coaching. */
export class NotForCoachingError extends Error {
  override name = 'NotForCoachingError';
  constructor() {
    super('The measure is not used in coaching.');
  }
}

/** Somebody was to answer a form that others answer. */
export class NotForRaterError extends Error {
  override name = 'NotForRaterError';
  constructor() {
    super('The form is answered by others.');
  }
}

/** A command was asked for while its condition does not hold. */
export class CommandNotNowError extends Error {
  override name = 'CommandNotNowError';
  constructor(readonly id: string) {
    super(`The command ${id} does not apply now.`);
  }
}

/** Another session's timer is still running. */
export class SessionRunningError extends Error {
  override name = 'SessionRunningError';
  constructor() {
    super('Another session is still running.');
  }
}

/** An instrument's form has problems (see `readInstrumentForm`). */
export class InstrumentFormError extends Error {
  override name = 'InstrumentFormError';
  constructor() {
    super('The form of an instrument is not in order.');
  }
}
