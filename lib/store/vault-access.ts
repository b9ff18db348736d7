import { randomKey } from '../vault/derive';
import { VaultDamagedError } from '../vault/errors';
import type { Slot } from '../vault/slots';
import { type OpenedVault, type Stretching, VAULT_VERSION, type VaultRecord } from '../vault/vault-record';
import { openTables } from './database';
import { type FirstRows, readFirstRows } from './first-rows';
import { addFirst, firstFacts } from './first-vault';
import type { FirstRead, KeyShelf, ShelvedVaultKey } from './key-shelf';
import { guardVault, isLost } from './lost-vault';
import {
  deleteDatabase,
  type OpenVault,
  openDatabases,
  openVault,
  readVaultRecord,
  replaceSlot,
  type VaultMode,
  type VaultPage,
} from './open-vault';

/** Passphrases and recovery keys: fetched when a secret is typed, which is never on the way to an open vault. */
const secretsOf = () => import('../vault/vault-secrets');

/** Whether there is a vault, and whether it is open in this page. */
export type Access =
  | { readonly state: 'starting' }
  | { readonly state: 'empty' }
  | { readonly state: 'locked' }
  | { readonly state: 'open'; readonly vault: OpenVault };

/** What vault access needs of its page. */
export interface VaultAccessPage extends VaultPage {
  readonly shelf: KeyShelf;
  /** Gives, once, what was read while the page's program was fetched: the key in it must not outlive a lock, so nothing keeps it. */
  readonly takeFirst?: (() => FirstRead | undefined) | undefined;
  readonly stretching: Stretching;
  readonly onChange: (access: Access) => void;
  /** Told that the vault whose key waits is no longer in the browser, though nobody deleted it in Beside. */
  readonly onLost: () => void;
  /** Writes what waits since a lock, so that it is there when the vault opens; whether there was any. */
  readonly settleLate?: () => Promise<boolean>;
}

/** Opening, locking and changing the vault; every page has one, and they agree through the key shelf. */
export interface VaultAccess {
  /** Reads what stands and opens the vault if its key waits. */
  readonly start: () => Promise<void>;
  readonly create: (secrets: { passphrase: string; recoveryKey: string }) => Promise<OpenVault>;
  /** Makes an empty sample vault whose key exists in memory only. */
  readonly createSample: () => Promise<OpenVault>;
  /** @throws WrongSecretError, VaultDamagedError */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Opens with the recovery key and sets a new passphrase. @throws RecoveryKeyFormatError, WrongSecretError, VaultDamagedError */
  readonly recover: (secrets: { recoveryKey: string; passphrase: string }) => Promise<void>;
  /** Seals what is pending, then takes the key away from every page. A sample is wiped. */
  readonly lock: () => Promise<void>;
  /** @throws WrongSecretError if `current` does not open the vault */
  readonly changePassphrase: (current: string, next: string) => Promise<void>;
  readonly changeRecoveryKey: (next: string) => Promise<void>;
  /** Removes the vault and everything in it. */
  readonly destroy: () => Promise<void>;
}

/** What is known of the own vault as an open one closes, before the database is asked. */
function closedState({ mode, store }: OpenVault): Exclude<Access['state'], 'open'> {
  if (mode === 'sample') return 'starting';
  return store.database.isEmptied() ? 'empty' : 'locked';
}

/** Builds a page's access to the vault. */
export function createVaultAccess(page: VaultAccessPage): VaultAccess {
  const databaseOf = openDatabases();
  let current: OpenVault | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** One change of state at a time: a lock heard while an unlock is under way waits for it. */
  const inTurn = <Value>(deed: () => Promise<Value>): Promise<Value> => {
    const done = turn.catch(() => undefined).then(deed);
    turn = done;
    return done;
  };

  const show = async () => {
    if (current) return page.onChange({ state: 'open', vault: current });
    page.onChange({ state: (await readVaultRecord(databaseOf('own'))) ? 'locked' : 'empty' });
  };
  const openHere = async (mode: VaultMode, vault: OpenedVault, first: FirstRows | null = null) => {
    // What was read early would lack it.
    const isChanged = await page.settleLate?.();
    const { vaultId, epoch } = vault.record;
    const isOfVault = !isChanged && first?.vault.vaultId === vaultId && first.vault.epoch === epoch;
    const opened = await openVault(mode, databaseOf(mode), vault, page, isOfVault ? first : null);
    await Promise.all([opened.drafts.load(), opened.store.openFirst()]);
    current = opened;
    if (mode === 'own') databaseOf(mode).guard(guardVault(page.shelf, page.onLost));
    return opened;
  };
  const open = async (mode: VaultMode, vault: OpenedVault, first: FirstRows | null = null) => {
    const opened = await openHere(mode, vault, first);
    await page.shelf.put({ mode, dataKey: [...vault.dataKey] });
    await show();
    return opened;
  };
  const close = async () => {
    const closing = current;
    current = null;
    // Whether or not the database answers, nothing of it is shown any more, and the keys go.
    if (closing) page.onChange({ state: closedState(closing) });
    await Promise.all([closing?.close(), show().catch(() => undefined)]);
    closing?.store.database.guard(null);
  };
  const take = async (shelved: ShelvedVaultKey | null, first: FirstRows | null = null) => {
    if (!shelved) {
      // Taken away by the worker: nobody else is there to wipe a sample.
      const mode = current?.mode;
      await close();
      if (mode === 'sample') await wipeSample();
      return;
    }
    const isSame =
      current?.mode === shelved.mode && current.dataKey.every((byte, at) => byte === shelved.dataKey[at]);
    if (isSame) return;
    if (current) await close();
    const rows = shelved.mode === 'own' ? first : null;
    const record = rows?.vault ?? (await readVaultRecord(databaseOf(shelved.mode)));
    if (!record) {
      await show();
      if (await isLost(page.shelf)) page.onLost();
      return;
    }
    await openHere(shelved.mode, { record, dataKey: Uint8Array.from(shelved.dataKey) }, rows);
    await show();
  };
  const ownRecord = async () => {
    const record = await readVaultRecord(databaseOf('own'));
    if (!record) throw new VaultDamagedError();
    return record;
  };
  const openOrThrow = () => {
    if (!current) throw new VaultDamagedError();
    return current;
  };
  const keepSlot = async (changed: VaultRecord, kind: Slot['kind']) => {
    const slot = changed.slots.find((each) => each.kind === kind);
    if (!slot) throw new VaultDamagedError();
    const record = await replaceSlot(databaseOf('own'), changed.vaultId, slot);
    if (current) current = { ...current, record };
    await show();
    return record;
  };
  const wipeSample = () => deleteDatabase(databaseOf('sample'));

  return {
    start: () =>
      inTurn(async () => {
        page.shelf.watch(() => void inTurn(async () => take(await page.shelf.get())));
        const first = page.takeFirst?.() ?? { key: page.shelf.get(), rows: readFirstRows() };
        const [early, rows] = await Promise.all([first.key, first.rows]);
        // A key that waited when the page began may have been taken away since: it is looked at again once the vault is open.
        if (early) {
          await take(early, rows);
          return take(await page.shelf.get());
        }
        const shelved = await page.shelf.get();
        if (!shelved) await wipeSample();
        await take(shelved, rows);
      }),
    create: (secrets) =>
      inTurn(async () => {
        const made = await (await secretsOf()).makeVault(
          { vaultId: page.newId(), ...secrets },
          page.stretching,
        );
        await addFirst(databaseOf('own'), made.record);
        const opened = await open('own', made);
        await opened.store.commit([firstFacts(page)]);
        return opened;
      }),
    createSample: () =>
      inTurn(async () => {
        await wipeSample();
        const tables = await openTables(databaseOf('sample'));
        const made = { vaultId: page.newId(), version: VAULT_VERSION, epoch: 1, slots: [] };
        const record: VaultRecord = { id: 'vault', ...made };
        await tables.vault.add(record);
        return open('sample', { record, dataKey: randomKey() });
      }),
    unlock: (passphrase) =>
      inTurn(async () => {
        const record = await ownRecord();
        // Sealed rows can be read before there is a key to open them.
        const first = readFirstRows();
        const { openByPassphrase } = await secretsOf();
        const dataKey = await openByPassphrase(record, passphrase, page.stretching.stretch);
        await open('own', { record, dataKey }, await first);
      }),
    recover: ({ recoveryKey, passphrase }) =>
      inTurn(async () => {
        const record = await ownRecord();
        const dataKey = await (await secretsOf()).openByRecoveryKey(record, recoveryKey);
        // What a newer version wrote is opened for reading, by the key as it is.
        if (record.version > VAULT_VERSION) return void (await open('own', { record, dataKey }));
        const changed = await (await secretsOf()).withPassphrase(
          record,
          dataKey,
          passphrase,
          page.stretching,
        );
        await open('own', { record: await keepSlot(changed, 'passphrase'), dataKey });
      }),
    lock: () =>
      inTurn(async () => {
        const mode = current?.mode;
        await current?.drafts.flush().catch(() => undefined);
        await page.shelf.clear();
        await close();
        if (mode === 'sample') await wipeSample();
      }),
    changePassphrase: (passphrase, next) =>
      inTurn(async () => {
        const record = await ownRecord();
        const dataKey = await (await secretsOf()).openByPassphrase(
          record,
          passphrase,
          page.stretching.stretch,
        );
        const changed = await (await secretsOf()).withPassphrase(record, dataKey, next, page.stretching);
        await keepSlot(changed, 'passphrase');
      }),
    changeRecoveryKey: (next) =>
      inTurn(async () => {
        const { withRecoveryKey } = await secretsOf();
        await keepSlot(await withRecoveryKey(await ownRecord(), openOrThrow().dataKey, next), 'recovery');
      }),
    destroy: () =>
      inTurn(async () => {
        await page.shelf.clear();
        await close();
        await deleteDatabase(databaseOf('own'));
        await openTables(databaseOf('own'));
        await show();
      }),
  };
}
