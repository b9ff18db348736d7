import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../../lib/app';
import { closePages, openEmptyPage } from '../../support/test-page';
import { press, showGate, shownKey, typeIn } from './gate-stage';

let app: App;
let key: string;

beforeEach(async () => {
  app = await openEmptyPage();
  showGate(app);
  await typeIn('Choose a passphrase', 'lantern orbit velvet cactus');
  await press('Next: your recovery key');
  key = await shownKey();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closePages();
});

it('copies exactly the key, and says what a clipboard is', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('Copy');
  await screen.findByText(/^A clipboard can be read by other programs/);
  expect(write.mock.calls).toEqual([[key]]);
  await screen.findByRole('button', { name: 'Copied' });
});

it('does not claim to have copied what the browser refused, and says that something failed', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await press('Copy');
  await vi.waitFor(() => expect(app.notices.value).toHaveLength(1));
  expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
});

it('saves a file with a neutral name, in which the key stands on a line of its own', async () => {
  const address = vi.spyOn(URL, 'createObjectURL');
  const named: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    named.push(`${this.href === address.mock.results[0]?.value} ${this.download}`);
  });
  await press('Save as a file');
  expect(named).toEqual(['true beside-recovery-key.txt']);
  const file = address.mock.calls[0]?.[0] as Blob;
  expect((await file.text()).split('\n')).toContain(key);
});

it('asks the browser to print', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await press('Print');
  vi.unstubAllGlobals();
  expect(print).toHaveBeenCalledOnce();
});
