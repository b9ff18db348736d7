import { stretchHere } from './argon2';
import type { StretchParameters } from './stretch';

/** One request to the worker. */
export interface StretchRequest {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly parameters: StretchParameters;
}

/** The worker's answer: the key's bytes, or null where stretching failed (such as too little memory). */
export type StretchAnswer = Uint8Array | null;

self.onmessage = async ({ data }: MessageEvent<StretchRequest>) => {
  const answer: StretchAnswer = await stretchHere(data.passphrase, data.salt, data.parameters).catch(
    () => null,
  );
  self.postMessage(answer);
};
