import type { Slot } from './slots';
import type { Stretch, StretchParameters } from './stretch';

/** The newest vault layout this version writes; a higher one opens read-only. */
export const VAULT_VERSION = 1;

/** The one readable row: how to get to the data key, and nothing about what it seals. */
export interface VaultRecord {
  readonly id: 'vault';
  /** Random; binds slots and rows to this vault. */
  readonly vaultId: string;
  readonly version: number;
  /** Key epoch, part of every row's associated data; a restore raises it, and a new data key would. */
  readonly epoch: number;
  readonly slots: readonly Slot[];
}

/** A vault record and its data key. */
export interface OpenedVault {
  readonly record: VaultRecord;
  readonly dataKey: Uint8Array;
}

/** Stretching, and how hard. */
export interface Stretching {
  readonly stretch: Stretch;
  readonly parameters: StretchParameters;
}
