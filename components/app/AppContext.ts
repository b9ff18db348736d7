import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../lib/app';
import type { OpenVault } from '../../lib/store/open-vault';

/** The page's App. */
export const AppContext = createContext<App | null>(null);

/** The page's App; every view stands below an `AppContext`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A view stands outside the AppContext.');
  return app;
}

/** The open vault; only views below `LockGate` may ask. */
export const VaultContext = createContext<OpenVault | null>(null);

/** The open vault of this page. */
export function useVault(): OpenVault {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error('A view that needs the open vault stands outside the LockGate.');
  return vault;
}
