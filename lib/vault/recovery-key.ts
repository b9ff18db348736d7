import { base32crockford } from '@scure/base';
import { RecoveryKeyFormatError } from './errors';

const RECOVERY_BYTES = 20;
const GROUP_LETTERS = 4;

/** A new recovery key: 160 random bits as eight groups of four letters (Crockford base 32: no I, L, O, U). */
export function makeRecoveryKey(): string {
  const letters = base32crockford.encode(crypto.getRandomValues(new Uint8Array(RECOVERY_BYTES)));
  return groupsOf(letters).join('-');
}

/** The groups of a recovery key, for the typed-back check. */
export function recoveryGroups(key: string): readonly string[] {
  return key.split('-');
}

/** The bytes of a typed recovery key; case, spaces, dashes and look-alike letters do not matter. @throws RecoveryKeyFormatError */
export function readRecoveryKey(typed: string): Uint8Array {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  try {
    const bytes = base32crockford.decode(letters);
    if (bytes.length === RECOVERY_BYTES) return bytes;
  } catch {
    // falls through to the one clear error below
  }
  throw new RecoveryKeyFormatError();
}

function groupsOf(letters: string): string[] {
  return letters.match(new RegExp(`.{${GROUP_LETTERS}}`, 'g')) ?? [];
}
