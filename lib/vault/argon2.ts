import { argon2id } from 'hash-wasm';
import { KEY_BYTES } from './derive';
import type { Stretch } from './stretch';

/** Argon2id (RFC 9106). The passphrase is normalised to NFKC, so the same words typed on another keyboard still open. */
export const stretchHere: Stretch = (passphrase, salt, { memory, passes, parallelism }) =>
  argon2id({
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
