import { type App, createApp } from '../../../lib/app';
import type { OpenVault } from '../../../lib/store/open-vault';
import { stretchInWorker } from '../../../lib/vault/stretch-in-worker';

/** An App as the product's pages have it, with Argon2id in a worker. */
export function makeApp(surface: App['surface']): App {
  const { stretch, warm } = stretchInWorker();
  return createApp({ surface, stretch, warmStretch: warm });
}

/** The open vault of an App. */
export function vaultOf({ access }: App): OpenVault {
  if (access.value.state !== 'open') throw new Error('The vault is not open.');
  return access.value.vault;
}
