import { Dexie } from 'dexie';
import { randomKey } from '../../../lib/vault/derive';
import { makeKeyring } from '../../../lib/vault/keyring';
import { collectFile, runCollected, type TestResult } from './vitest-in-page';

/** What the probe's page offers to whoever drives the browser. */
export interface StoreProbe {
  /** Runs the unit tests of the store and the vault in this page, over its real IndexedDB and WebCrypto. */
  readonly runTests: () => Promise<readonly TestResult[]>;
  /** Seals within a transaction, as the store never does, and says how that ended: 'kept' or the error's name. */
  readonly sealWithinTransaction: () => Promise<string>;
}

const FILES = import.meta.glob(['../../unit/store/*.test.ts', '../../unit/vault/*.test.ts']);

async function runTests(): Promise<readonly TestResult[]> {
  for (const [path, load] of Object.entries(FILES)) await collectFile(path.replace('../../', ''), load);
  return runCollected();
}

async function sealWithinTransaction(): Promise<string> {
  const database = new Dexie('sealing-within');
  database.version(1).stores({ rows: 'id' });
  const keyring = await makeKeyring(randomKey(), { vaultId: 'probe', epoch: 1 });
  try {
    await database.transaction('rw', 'rows', async () => {
      const place = { table: 'rows', id: 'one', revision: 1 };
      await database.table('rows').get('one');
      const sealed = await keyring.seal(place, undefined, 'words');
      await database.table('rows').put({ id: 'one', revision: 1, sealed });
    });
    return 'kept';
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  } finally {
    await database.delete();
  }
}

Object.assign(globalThis, { storeProbe: { runTests, sealWithinTransaction } satisfies StoreProbe });
