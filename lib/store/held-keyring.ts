import { VaultDamagedError, VaultLockedError } from '../vault/errors';
import { type Keyring, makeKeyring } from '../vault/keyring';
import type { OpenedVault } from '../vault/vault-record';
import type { Database } from './database';

/** The keyring of an open vault. A restore raises the vault's key epoch, and with it every page takes a new keyring. */
export interface HeldKeyring {
  /** The keyring in use, null once dropped. */
  readonly current: () => Keyring | null;
  /** Looks which key epoch stands and takes it into use; whether `used` is no longer the keyring in use. */
  readonly renew: (used: Keyring) => Promise<boolean>;
  /** A keyring of the epoch after the one that stands: for sealing what will replace everything. @throws VaultDamagedError */
  readonly raise: () => Promise<Keyring>;
  /** Forgets keys and opened rows. */
  readonly drop: () => void;
}

/** The keyring in use. @throws VaultLockedError */
export function keyringOf(held: HeldKeyring): Keyring {
  const keyring = held.current();
  if (!keyring) throw new VaultLockedError();
  return keyring;
}

/** Opens the keyring of a vault whose data key is known. */
export async function holdKeyring(
  database: Database,
  { record, dataKey }: OpenedVault,
): Promise<HeldKeyring> {
  const { vaultId } = record;
  let keyring: Keyring | null = await makeKeyring(dataKey, record);
  const standingEpoch = async () => {
    const standing = await (await database.tables()).vault.get('vault');
    return standing?.vaultId === vaultId ? standing.epoch : null;
  };
  const take = (next: Keyring) => {
    if (keyring) keyring = next;
    else next.drop();
  };
  return {
    current: () => keyring,
    renew: async (used) => {
      const epoch = await standingEpoch();
      if (epoch !== null && epoch !== keyring?.epoch) take(await makeKeyring(dataKey, { vaultId, epoch }));
      return keyring !== null && keyring !== used;
    },
    raise: async () => {
      const epoch = await standingEpoch();
      if (epoch === null) throw new VaultDamagedError();
      return makeKeyring(dataKey, { vaultId, epoch: epoch + 1 });
    },
    drop: () => {
      keyring?.drop();
      keyring = null;
    },
  };
}
