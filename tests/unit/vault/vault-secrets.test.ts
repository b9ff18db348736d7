import { hex } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { stretchHere } from '../../../lib/vault/argon2';
import { RecoveryKeyFormatError, VaultDamagedError, WrongSecretError } from '../../../lib/vault/errors';
import { makeRecoveryKey, readRecoveryKey, recoveryGroups } from '../../../lib/vault/recovery-key';
import type { PassphraseSlot } from '../../../lib/vault/slots';
import { isAcceptable, STRETCH } from '../../../lib/vault/stretch';
import type { VaultRecord } from '../../../lib/vault/vault-record';
import {
  makeVault,
  openByPassphrase,
  openByRecoveryKey,
  withPassphrase,
  withRecoveryKey,
} from '../../../lib/vault/vault-secrets';
import { QUICK_STRETCHING as quick } from '../../support/quick-stretch';

const recoveryKey = makeRecoveryKey();
const { record, dataKey } = await makeVault({ vaultId: 'v1', passphrase: 'open sesame', recoveryKey }, quick);
const passphraseSlot = record.slots.find(
  (slot): slot is PassphraseSlot => slot.kind === 'passphrase',
) as PassphraseSlot;
const withSlot = (slot: PassphraseSlot): VaultRecord => ({ ...record, slots: [slot] });

describe('the vault record', () => {
  it('gives the data key to the passphrase and to the recovery key', async () => {
    expect(await openByPassphrase(record, 'open sesame', quick.stretch)).toEqual(dataKey);
    expect(await openByRecoveryKey(record, recoveryKey)).toEqual(dataKey);
  });

  it('reads a recovery key typed in small letters, with spaces and look-alikes', async () => {
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await openByRecoveryKey(record, typed)).toEqual(dataKey);
    expect(recoveryGroups(recoveryKey)).toHaveLength(8);
    expect(() => readRecoveryKey('ABCD-EFGH')).toThrow(RecoveryKeyFormatError);
    expect(() => readRecoveryKey('')).toThrow(RecoveryKeyFormatError);
  });

  it('tells a wrong secret from a damaged slot', async () => {
    await expect(openByPassphrase(record, 'open Sesame', quick.stretch)).rejects.toThrow(WrongSecretError);
    await expect(openByRecoveryKey(record, makeRecoveryKey())).rejects.toThrow(WrongSecretError);
    const broken = {
      ...passphraseSlot,
      wrapped: passphraseSlot.wrapped.map((byte, index) => (index === 20 ? byte ^ 1 : byte)),
    };
    await expect(openByPassphrase(withSlot(broken), 'open sesame', quick.stretch)).rejects.toThrow(
      VaultDamagedError,
    );
  });

  it('refuses a slot that asks for weaker or absurd stretching, before stretching', async () => {
    const weak = withSlot({
      ...passphraseSlot,
      stretch: { ...passphraseSlot.stretch, memory: 8, passes: 1 },
    });
    await expect(openByPassphrase(weak, 'open sesame', quick.stretch)).rejects.toThrow(VaultDamagedError);
    expect(isAcceptable({ ...STRETCH, memory: 2 ** 22 })).toBe(false);
    expect(isAcceptable(STRETCH)).toBe(true);
  });

  it('binds a slot to its vault', async () => {
    await expect(
      openByPassphrase({ ...record, vaultId: 'v2' }, 'open sesame', quick.stretch),
    ).rejects.toThrow(VaultDamagedError);
  });

  it('changes one secret and leaves the data key and the other slot alone', async () => {
    const changed = await withPassphrase(record, dataKey, 'another one', quick);
    expect(await openByPassphrase(changed, 'another one', quick.stretch)).toEqual(dataKey);
    await expect(openByPassphrase(changed, 'open sesame', quick.stretch)).rejects.toThrow(WrongSecretError);
    expect(await openByRecoveryKey(changed, recoveryKey)).toEqual(dataKey);
    const nextKey = makeRecoveryKey();
    const rekeyed = await withRecoveryKey(changed, dataKey, nextKey);
    expect(await openByRecoveryKey(rekeyed, nextKey)).toEqual(dataKey);
    await expect(openByRecoveryKey(rekeyed, recoveryKey)).rejects.toThrow(WrongSecretError);
  });

  it('stretches as Argon2id: the same 32 bytes as the reference implementation', async () => {
    // argon2 1.x command line: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 (phc-winner-argon2, test vectors v=19)
    const bytes = await stretchHere('password', new TextEncoder().encode('somesalt'), {
      algorithm: 'argon2id',
      memory: 65_536,
      passes: 2,
      parallelism: 1,
    });
    expect(hex.encode(bytes)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });
});
