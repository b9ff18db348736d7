import { randomKey } from './derive';
import { VaultDamagedError } from './errors';
import {
  makePassphraseSlot,
  makeRecoverySlot,
  openPassphraseSlot,
  openRecoverySlot,
  type Slot,
} from './slots';
import type { Stretch } from './stretch';
import { type OpenedVault, type Stretching, VAULT_VERSION, type VaultRecord } from './vault-record';

/** A new vault with a random data key behind a passphrase and a recovery key. */
export async function makeVault(
  secrets: { vaultId: string; passphrase: string; recoveryKey: string },
  stretching: Stretching,
): Promise<OpenedVault> {
  const dataKey = randomKey();
  const slots = await Promise.all([
    makePassphraseSlot(secrets.vaultId, dataKey, secrets.passphrase, stretching),
    makeRecoverySlot(secrets.vaultId, dataKey, secrets.recoveryKey),
  ]);
  return {
    record: { id: 'vault', vaultId: secrets.vaultId, version: VAULT_VERSION, epoch: 1, slots },
    dataKey,
  };
}

/** The data key, by passphrase. @throws WrongSecretError, VaultDamagedError */
export function openByPassphrase(
  record: VaultRecord,
  passphrase: string,
  stretch: Stretch,
): Promise<Uint8Array> {
  const slot = record.slots.find((each) => each.kind === 'passphrase');
  if (!slot) throw new VaultDamagedError();
  return openPassphraseSlot(record.vaultId, slot, passphrase, stretch);
}

/** The data key, by recovery key. @throws RecoveryKeyFormatError, WrongSecretError, VaultDamagedError */
export async function openByRecoveryKey(record: VaultRecord, recoveryKey: string): Promise<Uint8Array> {
  const slot = record.slots.find((each) => each.kind === 'recovery');
  if (!slot) throw new VaultDamagedError();
  return openRecoverySlot(record.vaultId, slot, recoveryKey);
}

/** The record with another passphrase; everything sealed stays as it is. */
export async function withPassphrase(
  record: VaultRecord,
  dataKey: Uint8Array,
  passphrase: string,
  stretching: Stretching,
): Promise<VaultRecord> {
  return withSlot(record, await makePassphraseSlot(record.vaultId, dataKey, passphrase, stretching));
}

/** The record with another recovery key; the old one no longer opens it. */
export async function withRecoveryKey(
  record: VaultRecord,
  dataKey: Uint8Array,
  recoveryKey: string,
): Promise<VaultRecord> {
  return withSlot(record, await makeRecoverySlot(record.vaultId, dataKey, recoveryKey));
}

function withSlot(record: VaultRecord, slot: Slot): VaultRecord {
  return { ...record, slots: record.slots.map((each) => (each.kind === slot.kind ? slot : each)) };
}
