import type { Guard } from './database';
import type { KeyShelf } from './key-shelf';

/**
 * Whether a vault was lost though its key waits: site data was cleared, or something else deleted the database. Whoever deletes a
 * vault in Beside takes its key away first.
 */
export async function isLost(shelf: KeyShelf): Promise<boolean> {
  return (await shelf.get())?.mode === 'own';
}

/** Looks after the database of an open vault; `onLost` is told once. */
export function guardVault(shelf: KeyShelf, onLost: () => void): Guard {
  return async ({ vault }) => {
    if ((await vault.get('vault')) || !(await isLost(shelf))) return true;
    onLost();
    return false;
  };
}
