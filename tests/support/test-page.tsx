import { render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useApp } from '../../components/app/AppContext';
import { Root } from '../../components/app/Root';
import { useClient, useSeries, useSession } from '../../components/app/use-records';
import { type App, createApp } from '../../lib/app';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import type { Session } from '../../lib/domain/practice/session';
import { addClient, addSession } from '../../lib/store/client-records';
import type { Tables } from '../../lib/store/database';
import type { OpenVault } from '../../lib/store/open-vault';
import { makeRecoveryKey } from '../../lib/vault/recovery-key';
import type { Stretch } from '../../lib/vault/stretch';
import { installPageLocks } from './page-locks';

export const PASSPHRASE = 'four plain words here';

/** Not slow: these tests are not about guessing. */
const stretch: Stretch = async (passphrase, salt) => {
  const text = new TextEncoder().encode(passphrase);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...text, ...salt])));
};

const opened: App[] = [];

/** One page of a new installation: there is no vault yet. */
export async function openEmptyPage(surface: App['surface'] = 'panel'): Promise<App> {
  fakeBrowser.reset();
  installPageLocks();
  return openAnotherPage(surface);
}

/** A new practice in an empty database, open in one page. Others open over it with `openAnotherPage`. */
export async function openFirstPage(surface: App['surface'] = 'panel'): Promise<App> {
  const app = await openEmptyPage(surface);
  await app.vaultAccess.create({ passphrase: PASSPHRASE, recoveryKey: makeRecoveryKey() });
  return app;
}

/** Another page over the same database and the same key in memory, as a second window is. */
export async function openAnotherPage(surface: App['surface'] = 'panel'): Promise<App> {
  const app = createApp({ surface, stretch });
  opened.push(app);
  await app.vaultAccess.start();
  return app;
}

/** Removes the practice; call after each test. */
export async function closePages(): Promise<void> {
  const [first] = opened;
  await first?.vaultAccess.destroy();
  opened.length = 0;
  // A page that is drawn yet fetches its gate: that is not left to the time after the last test of a file.
  await vi.dynamicImportSettled();
}

/** The open vault of a page. */
export function vaultOf(app: App): OpenVault {
  if (app.access.value.state !== 'open') throw new Error('The vault of this page is not open.');
  return app.access.value.vault;
}

/** The tables of a page's database, to see or change what is at rest. */
export function tablesOf(app: App): Promise<Tables> {
  return vaultOf(app).store.database.tables();
}

/** Puts a client and sessions into the practice and shows the commands of each page the client. */
export async function seed(apps: readonly App[], client: Client, sessions: readonly Session[]) {
  const [first] = apps;
  if (!first) return;
  const { store } = vaultOf(first);
  await addClient(store, client);
  for (const session of sessions) await addSession(store, session);
  for (const app of apps) {
    app.context.value = { ...app.context.value, client, session: sessions.at(-1) ?? null };
    app.place.value = { ...app.place.value, clientId: client.id };
  }
}

interface ViewProps {
  readonly client: Client;
  readonly session: Session | null;
  readonly series: Series;
}

/** Shows a step or a view in a page as the panel does: with the live client, session and series. */
export function showView(
  app: App,
  View: ComponentType<ViewProps>,
  { clientId = 'client-1', sessionId = null }: { clientId?: string; sessionId?: string | null } = {},
) {
  const host = document.createElement('div');
  document.body.append(host);
  return render(
    <Root app={app}>
      <Framed {...{ clientId, sessionId, View }} />
    </Root>,
    { container: host },
  );
}

interface FramedProps {
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly View: ComponentType<ViewProps>;
}

function Framed({ clientId, sessionId, View }: FramedProps) {
  const { context } = useApp();
  const client = useClient(clientId);
  const session = useSession(sessionId);
  const series = useSeries(clientId);
  const shown = session?.ok ? session.value : null;
  useLayoutEffect(() => {
    if (client?.ok) context.value = { ...context.value, client: client.value, session: shown };
  }, [client, shown]);
  if (!client?.ok || !series?.ok || (sessionId !== null && !session)) return null;
  return <View client={client.value} session={shown} series={series.value} />;
}
