import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackupReminder } from '../../../components/app/BackupReminder';
import { Root } from '../../../components/app/Root';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import { readFacts } from '../../../lib/store/practitioner-records';
import { aClient } from '../../support/factories';
import { closePages, openFirstPage, seed, vaultOf } from '../../support/test-page';
import { press, typeIn } from '../gate/gate-stage';

const DAY = 24 * 3600_000;
const CONFIRM = 'To go on, type “replace”';

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

function show() {
  app.place.value = { ...app.place.value, sheet: { kind: 'backup' } };
  return render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
}

async function choose(file: Blob) {
  fireEvent.change(await screen.findByLabelText('Backup file'), { target: { files: [file] } });
  await typeIn('The backup’s passphrase', 'of the backup');
}

const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
describe('the backup sheet', () => {
  it('lets nothing that stands be replaced before file, passphrase and word are there', async () => {
    await seed([app], aClient(), []);
    await seed([app], aClient({ id: 'client-2' }), []);
    show();
    await screen.findByText(/^2 clients stand in this vault and will be replaced/);
    expect(headings()).toEqual(['Back up', 'Restore']);
    const restore = await screen.findByRole<HTMLButtonElement>('button', { name: 'Restore' });
    await choose(new Blob(['backup']));
    expect(restore.disabled).toBe(true);
    await typeIn(CONFIRM, 'replac');
    expect(restore.disabled).toBe(true);
    await typeIn(CONFIRM, 'replace');
    expect(restore.disabled).toBe(false);
  });

  it('offers the restore first, and without a typed word, where nothing stands', async () => {
    show();
    await screen.findByRole('heading', { name: 'Restore' });
    expect(headings()).toEqual(['Restore', 'Back up']);
    expect(screen.queryByLabelText(CONFIRM)).toBeNull();
  });
});

describe('the backup reminder', () => {
  const showReminder = (isQuiet = false) =>
    render(
      <Root app={app}>
        <BackupReminder isQuiet={isQuiet} />
      </Root>,
    );
  const ageVault = async (days: number) => {
    const { store } = vaultOf(app);
    const standing = await readFacts(store);
    if (!standing) throw new Error('A new vault has its first facts.');
    const value = { ...standing.value, createdAt: app.now() - days * DAY };
    await store.commit([{ table: 'practitioner', id: value.id, base: standing.revision, value }]);
  };
  const sentence = () => screen.queryByText(/^No backup yet/);

  it('speaks after the days that were set, opens the sheet, and goes for this page when dismissed', async () => {
    await ageVault(8);
    showReminder();
    await screen.findByText(/^No backup yet/);
    await press('Back up');
    expect(app.place.value.sheet).toEqual({ kind: 'backup' });
    await press('Later');
    await waitFor(() => expect(sentence()).toBeNull());
  });

  it('is silent before that day and while a session runs', async () => {
    await ageVault(6);
    const early = showReminder();
    await new Promise((wait) => setTimeout(wait, 50));
    expect(sentence()).toBeNull();
    early.unmount();
    await ageVault(8);
    showReminder(true);
    await new Promise((wait) => setTimeout(wait, 50));
    expect(sentence()).toBeNull();
  });
});
