/** The passphrase (or recovery key) does not open this vault. Says nothing about what would. */
export class WrongSecretError extends Error {
  override name = 'WrongSecretError';
  constructor(readonly slot: 'passphrase' | 'recovery') {
    super('This does not open the vault.');
  }
}

/** The vault's own record is incomplete or was altered. */
export class VaultDamagedError extends Error {
  override name = 'VaultDamagedError';
  constructor() {
    super("The vault's key record is damaged.");
  }
}

/** A sealed row does not open: altered, moved, or its key was destroyed. */
export class SealBrokenError extends Error {
  override name = 'SealBrokenError';
  constructor() {
    super('A sealed row does not open.');
  }
}

/** A deed needs the open vault. */
export class VaultLockedError extends Error {
  override name = 'VaultLockedError';
  constructor() {
    super('The vault is locked.');
  }
}

/** What was typed is not a recovery key: wrong letters or length. */
export class RecoveryKeyFormatError extends Error {
  override name = 'RecoveryKeyFormatError';
  constructor() {
    super('This is not a recovery key.');
  }
}
