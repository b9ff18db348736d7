import type { FirstRows } from './first-rows';
import type { VaultMode } from './open-vault';

/** The key of an open vault, as it waits between pages. */
export interface ShelvedVaultKey {
  readonly mode: VaultMode;
  /** Its bytes. */
  readonly dataKey: readonly number[];
}

/** Where the open key waits between pages (memory only). */
export interface KeyShelf {
  readonly get: () => Promise<ShelvedVaultKey | null>;
  readonly put: (key: ShelvedVaultKey) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly watch: (listener: (key: ShelvedVaultKey | null) => void) => () => void;
}

/** The key and the rows that a page needs first, asked for early; null where there are none. */
export interface FirstRead {
  readonly key: Promise<ShelvedVaultKey | null>;
  readonly rows: Promise<FirstRows | null>;
}
