/** How a passphrase is stretched; stored with the slot it opens. */
export interface StretchParameters {
  readonly algorithm: 'argon2id';
  /** KiB of memory. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** Argon2id with 64 MiB and 3 passes: above the OWASP minimum of 19 MiB and 2 (Password Storage Cheat Sheet). */
export const STRETCH: StretchParameters = {
  algorithm: 'argon2id',
  memory: 65_536,
  passes: 3,
  parallelism: 1,
};

/** What a slot read from disk may ask for: never weaker than OWASP's minimum, never more than a laptop can bear. */
export function isAcceptable(parameters: StretchParameters): boolean {
  const { algorithm, memory, passes, parallelism } = parameters;
  return (
    algorithm === 'argon2id' &&
    within(memory, 19_456, 1_048_576) &&
    within(passes, 2, 16) &&
    within(parallelism, 1, 4)
  );
}

/** Turns a passphrase into 32 bytes; slow on purpose. Runs in a worker in the browser. */
export type Stretch = (
  passphrase: string,
  salt: Uint8Array,
  parameters: StretchParameters,
) => Promise<Uint8Array>;

function within(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}
