import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import { makeBackup } from '../../lib/exchange/make-backup';
import { type BackupProblem, UnusableBackupError } from '../../lib/exchange/problems';
import { type Caseload, RECORD_TABLES } from '../../lib/store/bulk';
import type { Store } from '../../lib/store/store';
import { makeTestVault, type TestVault } from './open-test-vault';
import { WHOLE_CASELOAD } from './whole-caseload';

export const PASSPHRASE = 'four plain words here';
export const MADE_AT = Date.parse('2026-03-04T05:06:07.000Z');
/** scrypt as cheap as age allows: these tests are not about its cost. */
export const WORK_FACTOR = 1;

/** A vault with its readable row and, unless told otherwise, the whole caseload. */
export async function makeFilledVault(
  caseload: Caseload = WHOLE_CASELOAD,
): Promise<TestVault & { store: Store }> {
  const test = await makeTestVault();
  await test.database.vault.put({ id: 'vault', vaultId: 'test-vault', version: 1, epoch: 1, slots: [] });
  const { store } = await test.openPage('one');
  await store.replaceAll(caseload);
  return { ...test, store };
}

/** A backup of a store, made cheaply. */
export async function backupOf(store: Store, passphrase = PASSPHRASE): Promise<Blob> {
  return (await makeBackup({ store, passphrase, madeAt: MADE_AT, workFactor: WORK_FACTOR })).file;
}

/** Every record of a store by table, in the order of ids. */
export async function recordsOf(store: Store): Promise<Record<string, unknown>> {
  const tables = await Promise.all(
    RECORD_TABLES.map(async (table) => {
      const records = await store.readAll(table);
      return [table, records.map((record) => (record.ok ? record.value : record.problem))];
    }),
  );
  return Object.fromEntries(tables);
}

/** Encrypts any bytes as age would; what is inside need not be a backup. */
export async function ageFile(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return new Blob([new Uint8Array(await encrypter.encrypt(bytes))]);
}

/** A backup file with the lines as given. */
export function fileOfLines(lines: readonly string[]): Promise<Blob> {
  return ageFile(gzipSync(lines.map((line) => `${line}\n`).join('')));
}

/** What kept a file from being read. @throws if nothing did */
export async function problemOf(deed: Promise<unknown>): Promise<BackupProblem> {
  const error = await deed.then(
    () => new Error('the file was taken'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof UnusableBackupError) return error.problem;
  throw error;
}

export const newId = () => randomUUID();
