import { deriveSealingKey, importDerivationKey, importSealingKey, randomKey } from './derive';
import { VaultLockedError } from './errors';
import { openBytes, sealBytes } from './seal';

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Where a row stands; bound into its seal, so that it cannot be moved, swapped or renumbered unseen. */
export interface RowAddress {
  readonly table: string;
  readonly id: string;
  readonly revision: number;
}

/** A client's own key, wrapped by the data key. Destroying it makes the client's rows unreadable. */
export interface WrappedClientKey {
  readonly id: string;
  readonly wrapped: Uint8Array;
}

/** Keys and opened contents of one open vault: one object, dropped as a whole on lock. */
export interface Keyring {
  /** The vault it belongs to. */
  readonly vaultId: string;
  /** The key epoch its rows are bound to; a restore raises the vault's. */
  readonly epoch: number;
  /** Seals contents for a row; `clientId` picks the client's own key. */
  readonly seal: (row: RowAddress, clientId: string | undefined, contents: unknown) => Promise<Uint8Array>;
  /** Opens a row's contents, from memory if this revision was opened before. @throws SealBrokenError */
  readonly open: (row: RowAddress & { sealed: Uint8Array }, clientId: string | undefined) => Promise<unknown>;
  /** What was opened or kept last for a row, without a look at what stands there now; null if nothing was. */
  readonly recall: (table: string, id: string) => RecalledContents | null;
  /** Takes contents that now stand in a row for opened. */
  readonly remember: (row: RowAddress, clientId: string | undefined, contents: unknown) => void;
  /** Forgets a row that was removed. */
  readonly forget: (table: string, id: string) => void;
  /** A new client's key, wrapped for keeping. */
  readonly makeClientKey: (clientId: string) => Promise<WrappedClientKey>;
  /** Takes a kept client key into use. @throws SealBrokenError */
  readonly addClientKey: (key: WrappedClientKey) => Promise<void>;
  readonly hasClientKey: (clientId: string) => boolean;
  /** Forgets a client's key and everything opened with it. */
  readonly forgetClient: (clientId: string) => void;
  /** Forgets everything; every later call throws VaultLockedError. */
  readonly drop: () => void;
}

/** Contents that were opened or kept, and the revision they had. */
export interface RecalledContents {
  readonly revision: number;
  readonly clientId: string | undefined;
  readonly contents: unknown;
}

/** Builds the keyring of an open vault from its data key. */
export async function makeKeyring(
  dataKey: Uint8Array,
  vault: { vaultId: string; epoch: number },
): Promise<Keyring> {
  const source = await importDerivationKey(dataKey);
  let wrapper: Promise<CryptoKey> | null = null;
  /** Made when it is first wanted: a page that finds the caseload's index wants it for few clients, or none. */
  const clientKeyWrapper = () => {
    wrapper ??= deriveSealingKey(source, 'client-keys');
    return wrapper;
  };
  const tableKeys = new Map<string, Promise<CryptoKey>>();
  const clientKeys = new Map<string, CryptoKey>();
  const opened = new Map<string, RecalledContents>();
  let isDropped = false;

  const keyFor = async (table: string, clientId: string | undefined): Promise<CryptoKey> => {
    if (isDropped) throw new VaultLockedError();
    if (clientId !== undefined) return clientKeys.get(clientId) ?? Promise.reject(new VaultLockedError());
    const known = tableKeys.get(table) ?? deriveSealingKey(source, `table/${table}`);
    tableKeys.set(table, known);
    return known;
  };
  const addressOf = ({ table, id, revision }: RowAddress) =>
    JSON.stringify([vault.vaultId, table, id, vault.epoch, revision]);
  const clientKeyAddress = (id: string) => JSON.stringify([vault.vaultId, 'keys', id, vault.epoch]);
  const remember = (row: RowAddress, clientId: string | undefined, contents: unknown) => {
    if (!isDropped) opened.set(`${row.table}/${row.id}`, { revision: row.revision, clientId, contents });
  };

  return {
    vaultId: vault.vaultId,
    epoch: vault.epoch,
    seal: async (row, clientId, contents) =>
      sealBytes(await keyFor(row.table, clientId), ENCODER.encode(JSON.stringify(contents)), addressOf(row)),
    open: async (row, clientId) => {
      const known = opened.get(`${row.table}/${row.id}`);
      if (known?.revision === row.revision) return known.contents;
      const plain = await openBytes(await keyFor(row.table, clientId), row.sealed, addressOf(row));
      const contents: unknown = JSON.parse(DECODER.decode(plain));
      remember(row, clientId, contents);
      return contents;
    },
    recall: (table, id) => opened.get(`${table}/${id}`) ?? null,
    remember,
    forget: (table, id) => {
      opened.delete(`${table}/${id}`);
    },
    makeClientKey: async (id) => {
      const raw = randomKey();
      clientKeys.set(id, await importSealingKey(raw));
      return { id, wrapped: await sealBytes(await clientKeyWrapper(), raw, clientKeyAddress(id)) };
    },
    addClientKey: async ({ id, wrapped }) => {
      if (isDropped) throw new VaultLockedError();
      clientKeys.set(
        id,
        await importSealingKey(await openBytes(await clientKeyWrapper(), wrapped, clientKeyAddress(id))),
      );
    },
    hasClientKey: (clientId) => clientKeys.has(clientId),
    forgetClient: (clientId) => {
      clientKeys.delete(clientId);
      for (const [place, { clientId: owner }] of opened) if (owner === clientId) opened.delete(place);
    },
    drop: () => {
      isDropped = true;
      clientKeys.clear();
      tableKeys.clear();
      opened.clear();
    },
  };
}
