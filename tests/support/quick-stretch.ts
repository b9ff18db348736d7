import { stretchHere } from '../../lib/vault/argon2';
import type { Stretching } from '../../lib/vault/vault-record';

/** The weakest stretching a slot may ask for, in this thread: tests are not about its slowness. */
export const QUICK_STRETCHING: Stretching = {
  stretch: stretchHere,
  parameters: { algorithm: 'argon2id', memory: 19_456, passes: 2, parallelism: 1 },
};
