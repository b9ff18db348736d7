/** Opens the vault that benchmarks are run on. */
export const PASSPHRASE = 'plain words for measuring only';
