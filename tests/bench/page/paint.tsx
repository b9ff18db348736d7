import '../../../components/theme/tokens.css';
import '../../../components/theme/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Root } from '../../../components/app/Root';
import { WorkspacePage } from '../../../components/workspace/WorkspacePage';
import type { App } from '../../../lib/app';
import type { OpenVault } from '../../../lib/store/open-vault';
import type { Access } from '../../../lib/store/vault-access';
import { fetchWords } from '../../../lib/words/index';
import { makeApp } from './bench-app';
import { openPlain } from './plain-rows';
import { plainVault, readNewest, readShape } from './plain-vault';

/**
 * The workspace's own views over sealed rows, over plain rows of the same shape, or over plain sessions by index.
 * Code and styles are the same, so what differs is the rows; `rows-asked` says when the first was asked for.
 */
const rows = new URLSearchParams(location.search).get('rows');

function show(app: App): void {
  const host = document.getElementById('app');
  if (!host) throw new Error('The page has no place for views.');
  render(
    <Root app={app}>
      <WorkspacePage />
    </Root>,
    host,
  );
}

async function openPlainVault(): Promise<OpenVault> {
  if (rows === 'plain') return plainVault(readShape(await openPlain('plain')));
  const byTime = await openPlain('plain-by-time');
  const ids = localStorage.getItem('bench-clients')?.split(' ') ?? [];
  return plainVault(readNewest(byTime, ids));
}

async function start(): Promise<void> {
  const app = makeApp('workspace');
  await fetchWords();
  if (rows === 'sealed') {
    show(app);
    performance.mark('rows-asked');
    await app.vaultAccess.start();
    return;
  }
  const access = signal<Access>({ state: 'starting' });
  show({ ...app, access });
  performance.mark('rows-asked');
  access.value = { state: 'open', vault: await openPlainVault() };
}

start().catch((error: unknown) => console.error(error));
