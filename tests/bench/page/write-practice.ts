import { buildSeries } from '../../../lib/domain/alliance/series';
import { buildHead, entryOf } from '../../../lib/domain/practice/head';
import { buildLargeCaseload, type SampleCaseload } from '../../../lib/library/sample';
import { sealCaseload, writeCaseload } from '../../../lib/store/bulk';
import { keepCaseload } from '../../../lib/store/keep-caseload';
import { packHead } from '../../../lib/store/packed-series';
import { makeKeyring } from '../../../lib/vault/keyring';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { PASSPHRASE } from '../passphrase.mjs';
import { makeApp, vaultOf } from './bench-app';
import { openPlain, type PlainRow, putPlain } from './plain-rows';

/** How large a practice is. */
export interface PracticeSize {
  readonly clients: number;
  readonly sessions: number;
}

/** Clients that are made, sealed and written at a time, so that a large practice needs little memory. */
const AT_A_TIME = 20;
const NOW = Date.UTC(2026, 8, 7, 12);

/** Makes a vault with a real passphrase and writes a practice twice: sealed by the store, and as plain rows. Gives the clients' ids. */
export async function writePractice({ clients, sessions }: PracticeSize): Promise<string[]> {
  const app = makeApp('workspace');
  await app.vaultAccess.start();
  const vault = await app.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey: makeRecoveryKey() });
  const keyring = await makeKeyring(vault.dataKey, vault.record);
  const { database } = vaultOf(app).store;
  const [plain, byTime] = await Promise.all([openPlain('plain'), openPlain('plain-by-time')]);
  const ids: string[] = [];
  for (let seed = 1; ids.length < clients; seed++) {
    const part = { seed, now: NOW, clients: Math.min(AT_A_TIME, clients - ids.length), sessions };
    const caseload = buildLargeCaseload(part);
    await writeCaseload(
      database,
      await sealCaseload(keyring, { ...caseload, histories: [], questions: [], practitioner: [] }),
    );
    const rows = caseload.sessions.map((value) => plainRow(value.id, value, value.clientId));
    await putPlain(plain, 'sessions', rows);
    await putPlain(byTime, 'sessions', rows);
    await putPlain(plain, 'heads', headsOf(caseload));
    ids.push(...caseload.clients.map(({ id }) => id));
  }
  // As a page does that stands open: it rests between the sessions of a day.
  await keepCaseload(vaultOf(app).store);
  return ids;
}

function headsOf({ clients, sessions }: SampleCaseload): PlainRow[] {
  return clients.map((client) => {
    const own = sessions.filter(({ clientId }) => clientId === client.id);
    return plainRow(client.id, packHead(buildHead(client, buildSeries(own.map(entryOf)))));
  });
}

function plainRow(id: string, value: unknown, clientId?: string): PlainRow {
  return { id, revision: 1, value, ...(clientId === undefined ? {} : { clientId }) };
}
