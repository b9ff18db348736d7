import { render } from '@testing-library/preact';
import { Root } from '../../../components/app/Root';
import { WorkspacePage } from '../../../components/workspace/WorkspacePage';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { addClient, addSession } from '../../../lib/store/client-records';
import { aClient } from '../../support/factories';
import { tablesOf, vaultOf } from '../../support/test-page';

// happy-dom has no idle time; a turn later is what a test means by it.
globalThis.requestIdleCallback ??= (callback) =>
  Number(setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 0 })));
// Nor has it workers: the search that a document's links ask stays without an answer.
globalThis.Worker ??= class {
  postMessage(): void {}
  terminate(): void {}
} as unknown as typeof Worker;
globalThis.cancelIdleCallback ??= (id) => clearTimeout(id);

/** Shows the whole workspace in a page, as its door does. */
export function showWorkspace(app: App) {
  return render(
    <Root app={app}>
      <WorkspacePage />
    </Root>,
  );
}

/** Puts a client into the practice without opening it anywhere. */
export async function keep(app: App, client: Partial<Client>, sessions: readonly Session[] = []) {
  const { store } = vaultOf(app);
  const id = client.id ?? 'client-1';
  await addClient(store, aClient({ ...client, id }));
  for (const session of sessions) await addSession(store, { ...session, clientId: id });
}

/** Makes one sealed row unreadable, as a damaged disk would; pages that opened it before still remember it. */
export async function damage(app: App, table: 'heads' | 'series' | 'clients', id: string) {
  const rows = (await tablesOf(app))[table];
  const row = await rows.get(id);
  if (!row) throw new Error('There is no such row.');
  const sealed = new Uint8Array(row.sealed);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  await rows.put({ ...row, sealed });
}
