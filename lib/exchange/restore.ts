import type { Caseload } from '../store/bulk';
import type { PractitionerFacts } from '../store/records';
import type { Store } from '../store/store';
import { readBackup } from './read-backup';

/** What a restore needs. On a new machine the vault is made first, as at first run. */
export interface RestoreOrder {
  readonly store: Store;
  readonly file: Blob;
  readonly passphrase: string;
  readonly newId: () => string;
}

/**
 * Puts a backup in the place of everything in the open vault, whose passphrase and recovery key stay.
 * The whole file is checked first and written in one transaction: a failure changes nothing.
 * @throws UnusableBackupError, ReadOnlyVaultError, RestoredElsewhereError
 */
export async function restoreBackup({ store, file, passphrase, newId }: RestoreOrder): Promise<void> {
  const { caseload, madeAt } = await readBackup(file, passphrase);
  await store.replaceAll(backedUpAt(caseload, madeAt, newId));
}

/** What was just restored was last backed up when the backup was made. */
function backedUpAt(caseload: Caseload, madeAt: number, newId: () => string): Caseload {
  const facts = caseload.practitioner.find(({ kind }) => kind === 'facts') as PractitionerFacts | undefined;
  const others = caseload.practitioner.filter((record) => record !== facts);
  const before = facts ?? { kind: 'facts', id: newId(), createdAt: madeAt, safetyProcedure: '' };
  return { ...caseload, practitioner: [...others, { ...before, lastBackupAt: madeAt }] };
}
