/** The row of a list that was walked to, and where it stood then. */
export interface WalkedTo {
  readonly id: string;
  readonly at: number;
}

/**
 * Where the row that was walked to stands now: a list that changes while somebody reads it must not put another under their Enter.
 * A row that is gone leaves its place to the next; where none was walked to, it is the first.
 */
export function placeOf(rows: readonly { readonly id: string }[], walkedTo: WalkedTo | null): number {
  if (walkedTo === null) return 0;
  const found = rows.findIndex(({ id }) => id === walkedTo.id);
  return found === -1 ? Math.max(0, Math.min(walkedTo.at, rows.length - 1)) : found;
}
