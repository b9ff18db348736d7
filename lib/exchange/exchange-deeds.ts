import { openShelvedVault } from '../store/shelved-vault';
import { VaultLockedError } from '../vault/errors';
import { type MadeBackup, makeBackup } from './make-backup';
import { type BackupProblem, UnusableBackupError } from './problems';
import { restoreBackup } from './restore';

/** The open vault's key, for a worker that opens the vault by itself. */
type ShelvedKey = Parameters<typeof openShelvedVault>[0];

/** What the worker is asked for. */
export type ExchangeRequest =
  | { readonly kind: 'make'; readonly key: ShelvedKey; readonly passphrase: string; readonly madeAt: number }
  | { readonly kind: 'restore'; readonly key: ShelvedKey; readonly passphrase: string; readonly file: Blob };

/** The worker's answer. Errors travel as plain data: a copied Error loses its name and fields. */
export type ExchangeAnswer =
  | { readonly kind: 'made'; readonly backup: MadeBackup }
  | { readonly kind: 'restored' }
  | { readonly kind: 'unusable'; readonly problem: BackupProblem }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** Does what a request asks for; never throws. */
export async function answerExchange(request: ExchangeRequest): Promise<ExchangeAnswer> {
  try {
    const vault = await openShelvedVault(request.key);
    if (!vault) throw new VaultLockedError();
    const { store } = vault;
    const { passphrase } = request;
    if (request.kind === 'make') {
      return { kind: 'made', backup: await makeBackup({ store, passphrase, madeAt: request.madeAt }) };
    }
    await restoreBackup({ store, passphrase, file: request.file, newId: () => crypto.randomUUID() });
    return { kind: 'restored' };
  } catch (error) {
    if (error instanceof UnusableBackupError) return { kind: 'unusable', problem: error.problem };
    const { name, message } = error instanceof Error ? error : new Error('unknown');
    return { kind: 'failed', name, message };
  }
}
