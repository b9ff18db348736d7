import { deriveBytes, deriveSealingKey, importDerivationKey } from './derive';
import { VaultDamagedError, WrongSecretError } from './errors';
import { readRecoveryKey } from './recovery-key';
import { openBytes, sealBytes } from './seal';
import { isAcceptable, type Stretch, type StretchParameters } from './stretch';

/** A data key wrapped under one secret. `commitment` tells a wrong secret from a damaged slot. */
interface SlotBody {
  readonly wrapped: Uint8Array;
  readonly commitment: Uint8Array;
}

/** Opened by the passphrase. */
export interface PassphraseSlot extends SlotBody {
  readonly kind: 'passphrase';
  readonly salt: Uint8Array;
  readonly stretch: StretchParameters;
}

/** Opened by the recovery key, which is random and needs no stretching. */
export interface RecoverySlot extends SlotBody {
  readonly kind: 'recovery';
}

/** One way into the vault; room is left for more kinds. */
export type Slot = PassphraseSlot | RecoverySlot;

const SALT_BYTES = 16;

/** Wraps the data key under a passphrase. */
export async function makePassphraseSlot(
  vaultId: string,
  dataKey: Uint8Array,
  passphrase: string,
  { stretch, parameters }: { stretch: Stretch; parameters: StretchParameters },
): Promise<PassphraseSlot> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const secret = await stretch(passphrase, salt, parameters);
  return {
    kind: 'passphrase',
    salt,
    stretch: parameters,
    ...(await wrap(vaultId, 'passphrase', secret, dataKey)),
  };
}

/** Wraps the data key under a recovery key. */
export async function makeRecoverySlot(
  vaultId: string,
  dataKey: Uint8Array,
  recoveryKey: string,
): Promise<RecoverySlot> {
  return { kind: 'recovery', ...(await wrap(vaultId, 'recovery', readRecoveryKey(recoveryKey), dataKey)) };
}

/** The data key, by passphrase. @throws WrongSecretError, VaultDamagedError */
export async function openPassphraseSlot(
  vaultId: string,
  slot: PassphraseSlot,
  passphrase: string,
  stretch: Stretch,
): Promise<Uint8Array> {
  if (!isAcceptable(slot.stretch)) throw new VaultDamagedError();
  return unwrap(vaultId, slot, await stretch(passphrase, slot.salt, slot.stretch));
}

/** The data key, by recovery key. @throws RecoveryKeyFormatError, WrongSecretError, VaultDamagedError */
export function openRecoverySlot(
  vaultId: string,
  slot: RecoverySlot,
  recoveryKey: string,
): Promise<Uint8Array> {
  return unwrap(vaultId, slot, readRecoveryKey(recoveryKey));
}

async function wrap(
  vaultId: string,
  kind: Slot['kind'],
  secret: Uint8Array,
  dataKey: Uint8Array,
): Promise<SlotBody> {
  const source = await importDerivationKey(secret);
  const key = await deriveSealingKey(source, `slot/${kind}/wrap`);
  return {
    wrapped: await sealBytes(key, dataKey, slotAddress(vaultId, kind)),
    commitment: await deriveBytes(source, `slot/${kind}/commitment`),
  };
}

async function unwrap(vaultId: string, slot: Slot, secret: Uint8Array): Promise<Uint8Array> {
  const source = await importDerivationKey(secret);
  const commitment = await deriveBytes(source, `slot/${slot.kind}/commitment`);
  if (!sameBytes(commitment, slot.commitment)) throw new WrongSecretError(slot.kind);
  const key = await deriveSealingKey(source, `slot/${slot.kind}/wrap`);
  return openBytes(key, slot.wrapped, slotAddress(vaultId, slot.kind)).catch(() => {
    throw new VaultDamagedError();
  });
}

function slotAddress(vaultId: string, kind: Slot['kind']): string {
  return JSON.stringify(['vault', vaultId, kind]);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}
