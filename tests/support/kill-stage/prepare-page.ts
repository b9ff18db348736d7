import { createApp } from '../../../lib/app';
import { addClient, addSession } from '../../../lib/store/client-records';
import { makeRecoveryKey } from '../../../lib/vault/recovery-key';
import { stretchInWorker } from '../../../lib/vault/stretch-in-worker';
import { aClient, aSession } from '../factories';

/** Makes a vault with one client whose session is running. */
async function prepareVault(passphrase: string): Promise<void> {
  const { stretch } = stretchInWorker();
  const app = createApp({ surface: 'workspace', stretch });
  await app.vaultAccess.start();
  const { store } = await app.vaultAccess.create({ passphrase, recoveryKey: makeRecoveryKey() });
  await addClient(store, aClient());
  const running = { status: 'running', step: 'session', startedAt: Date.now(), endedAt: null } as const;
  await addSession(store, aSession(running));
}

Object.assign(globalThis, { prepareVault });
