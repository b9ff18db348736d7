import { Decrypter, Encrypter } from 'age-encryption';
import { allBytes } from './byte-streams';
import { refuse, UnusableBackupError } from './problems';

/** The start of every binary age file (age-encryption.org/v1), and of one that was encrypted to a passphrase. */
const AGE_LINE = 'age-encryption.org/v1\n';
const PASSPHRASE_LINE = `${AGE_LINE}-> scrypt `;
/** A whole header with a passphrase stanza: salt of 16 bytes, work factor, file key of 32 bytes, MAC of 32 bytes. */
const WHOLE_HEADER = /^.+\n-> scrypt [\w+/]{22} \d{1,2}\n[\w+/]{43}\n--- [\w+/]{43}\n/;
const LONGEST_HEADER = 256;

/** Encrypts a stream to a passphrase. `workFactor` is the logarithm of scrypt's cost; age's own default is 18. */
export function encryptToPassphrase(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor?: number,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}

/** Decrypts a whole file; gives nothing before its last byte is known to be good. @throws UnusableBackupError */
export async function decryptWithPassphrase(
  file: Blob,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkHeader(file);
  const decrypter = new Decrypter();
  for (const typed of new Set([passphrase.normalize('NFC'), passphrase])) decrypter.addPassphrase(typed);
  try {
    return await allBytes(await decrypter.decrypt(file.stream()));
  } catch (error) {
    throw problemOf(error);
  }
}

async function checkHeader(file: Blob): Promise<void> {
  const start = new TextDecoder('latin1').decode(await file.slice(0, LONGEST_HEADER).arrayBuffer());
  if (WHOLE_HEADER.test(start) && start.startsWith(PASSPHRASE_LINE)) return;
  if (start === '') refuse({ kind: 'truncated' });
  if (!start.startsWith(AGE_LINE)) refuse({ kind: AGE_LINE.startsWith(start) ? 'truncated' : 'not-age' });
  if (PASSPHRASE_LINE.startsWith(start)) refuse({ kind: 'truncated' });
  if (!start.startsWith(PASSPHRASE_LINE)) refuse({ kind: 'no-passphrase' });
  refuse({ kind: file.size < LONGEST_HEADER ? 'truncated' : 'altered' });
}

/** The library tells its failures by their texts only. */
function problemOf(error: unknown): unknown {
  if (error instanceof RangeError) return error;
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('no identity matched')) return new UnusableBackupError({ kind: 'wrong-passphrase' });
  if (message.startsWith('stream ended')) return new UnusableBackupError({ kind: 'truncated' });
  return new UnusableBackupError({ kind: 'altered' });
}
