import { openDatabase, type Tables } from '../../lib/store/database';
import { type OpenVault, openVault, type VaultPage } from '../../lib/store/open-vault';
import { randomKey } from '../../lib/vault/derive';
import type { VaultRecord } from '../../lib/vault/vault-record';

const record: VaultRecord = { id: 'vault', vaultId: 'test-vault', version: 1, epoch: 1, slots: [] };

/** A vault over fake-indexeddb, and the way to open more pages on the same one. */
export interface TestVault {
  readonly dataKey: Uint8Array;
  readonly database: Tables;
  readonly livePages: Set<string>;
  /** Opens the vault as another page would: its own keyring and drafts over the same database. */
  readonly openPage: (
    pageId: string,
    page?: Partial<VaultPage>,
    changed?: Partial<VaultRecord>,
  ) => Promise<OpenVault>;
}

let count = 0;

/** Makes an empty vault in a database of its own. */
export async function makeTestVault(): Promise<TestVault> {
  const name = `test-${++count}`;
  const dataKey = randomKey();
  const livePages = new Set<string>();
  const database = await openDatabase(name).tables();
  await database.vault.add(record);
  return {
    dataKey,
    database,
    livePages,
    openPage: async (pageId, page = {}, changed = {}) => {
      livePages.add(pageId);
      const vault = await openVault(
        'own',
        openDatabase(name),
        { record: { ...record, ...changed }, dataKey },
        { ...pageParts(pageId, livePages), ...page },
      );
      await vault.drafts.load();
      return vault;
    },
  };
}

function pageParts(pageId: string, live: ReadonlySet<string>): VaultPage {
  return {
    pageId,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    livePages: async () => new Set(live),
    whenPageEnds: () => new Promise(() => undefined),
    onFailure: (error) => {
      throw error;
    },
    onUnsettled: (error) => {
      throw error;
    },
  };
}
