import '../../../components/theme/tokens.css';
import '../../../components/theme/base.css';
import { signal } from '@preact/signals';
import { showPage } from '../../../components/app/show-page';
import { fetchFirstParts } from '../../../components/workspace/first-parts';
import { WorkspacePage } from '../../../components/workspace/WorkspacePage';
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

async function openPlainVault(): Promise<OpenVault> {
  if (rows === 'plain') return plainVault(readShape(await openPlain('plain')));
  const byTime = await openPlain('plain-by-time');
  const ids = localStorage.getItem('bench-clients')?.split(' ') ?? [];
  return plainVault(readNewest(byTime, ids));
}

/** As the workspace's own door: the rows and whatever else it needs are asked for at once, and it is drawn when they are there. */
async function start(): Promise<void> {
  const app = makeApp('workspace');
  await fetchWords();
  performance.mark('rows-asked');
  const parts = fetchFirstParts(app);
  if (rows === 'sealed') {
    await Promise.all([app.vaultAccess.start(), parts]);
    return showPage(app, <WorkspacePage />);
  }
  const [vault] = await Promise.all([openPlainVault(), parts]);
  const access = signal<Access>({ state: 'open', vault });
  showPage({ ...app, access }, <WorkspacePage />);
}

start().catch((error: unknown) => console.error(error));
