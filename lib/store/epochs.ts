/**
 * Revisions of restored rows start in a range of their epoch's own, so that none equals a revision that ever stood:
 * a page that read a record before a restore can neither mistake the restored one for it nor overwrite it.
 */
export const REVISIONS_PER_EPOCH = 2 ** 32;

/** Whether a backup was restored between two revisions of a record. */
export function isRestoreBetween(one: number, other: number): boolean {
  return Math.floor(one / REVISIONS_PER_EPOCH) !== Math.floor(other / REVISIONS_PER_EPOCH);
}
