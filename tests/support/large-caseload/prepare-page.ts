import { createApp } from '../../../lib/app';
import { buildLargeCaseload, buildSampleCaseload } from '../../../lib/library/sample';
import { sealCaseload, writeCaseload } from '../../../lib/store/bulk';
import { makeKeyring } from '../../../lib/vault/keyring';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { stretchInWorker } from '../../../lib/vault/stretch-in-worker';
import { casesOfSeveral } from './cases-of-several';

/** Makes a vault with so many clients: the sample's, some of several people, and for the rest one adult each. */
async function prepareLargeCaseload(passphrase: string, count: number): Promise<void> {
  const { stretch } = stretchInWorker();
  const app = createApp({ surface: 'workspace', stretch });
  await app.vaultAccess.start();
  const vault = await app.vaultAccess.create({ passphrase, recoveryKey: makeRecoveryKey() });
  const keyring = await makeKeyring(vault.dataKey, vault.record);
  const now = Date.now();
  const sample = buildSampleCaseload({ seed: 3, now });
  const several = casesOfSeveral(now);
  const left = count - sample.clients.length - several.clients.length;
  const large = buildLargeCaseload({ seed: 5, now, clients: left, sessions: 14 });
  const sealed = await sealCaseload(keyring, {
    clients: [...sample.clients, ...several.clients, ...large.clients],
    sessions: [...sample.sessions, ...several.sessions, ...large.sessions],
    episodes: [...sample.episodes, ...large.episodes],
    goals: [...sample.goals, ...large.goals],
    actions: [...sample.actions, ...large.actions],
    notes: [...sample.notes, ...large.notes],
    histories: [],
    questions: [],
    practitioner: [],
  });
  await writeCaseload(vault.store.database, sealed);
}

Object.assign(globalThis, { prepareLargeCaseload });
