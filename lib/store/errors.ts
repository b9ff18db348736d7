import type { SealedTableName } from './database';

/** The record was changed elsewhere since it was read; nothing was written. */
export class RevisionConflictError extends Error {
  override name = 'RevisionConflictError';
  constructor(
    readonly table: SealedTableName,
    readonly id: string,
  ) {
    super('The record was changed elsewhere.');
  }
}

/** A restore put another practice in the place of what this page had open; nothing was written. */
export class RestoredElsewhereError extends Error {
  override name = 'RestoredElsewhereError';
  constructor() {
    super('The vault was restored in another page.');
  }
}

/** The disk has too little room, or the browser cannot write to it; nothing was written. */
export class DiskFailureError extends Error {
  override name = 'DiskFailureError';
}

/** The client was deleted (its key is destroyed); nothing was written. */
export class ClientGoneError extends Error {
  override name = 'ClientGoneError';
  constructor() {
    super('The client was deleted.');
  }
}

/** A record is missing or cannot be opened, so it cannot be changed. */
export class RecordUnreadableError extends Error {
  override name = 'RecordUnreadableError';
  constructor(
    readonly table: SealedTableName,
    readonly id: string,
  ) {
    super('The record cannot be opened.');
  }
}

/** A record is no longer there, so it cannot be changed: it was deleted, or a backup without it was restored. */
export class RecordGoneError extends RecordUnreadableError {
  override name = 'RecordGoneError';
}

/** The vault was written by a newer version and is open for reading only. */
export class ReadOnlyVaultError extends Error {
  override name = 'ReadOnlyVaultError';
  constructor() {
    super('The vault is open for reading only.');
  }
}

/** Another window made the vault first; the secrets chosen here open nothing. */
export class VaultExistsError extends Error {
  override name = 'VaultExistsError';
  constructor() {
    super('There is a vault already.');
  }
}

/** Another window deleted the vault, or put another in its place; nothing was written. */
export class VaultGoneError extends Error {
  override name = 'VaultGoneError';
  constructor() {
    super('The vault is no longer there.');
  }
}

/** Whether what was to be written has no place any more: another page changed or deleted it, or the vault is another. */
export function isOvertaken(error: unknown): boolean {
  return [ClientGoneError, RestoredElsewhereError, RevisionConflictError, VaultGoneError].some(
    (kind) => error instanceof kind,
  );
}
