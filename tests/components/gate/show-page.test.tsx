import { screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showPage } from '../../../components/app/show-page';
import { createApp } from '../../../lib/app';
import { QUICK_STRETCHING } from '../../support/quick-stretch';
import { closePages, openFirstPage } from '../../support/test-page';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.id = 'app';
  document.body.append(host);
});
afterEach(async () => {
  render(null, host);
  host.remove();
  await closePages();
});

it('draws an open page at once, without a word about opening before it', async () => {
  const app = await openFirstPage();
  showPage(app, <p>the caseload</p>);
  expect(host.textContent).toBe('the caseload');
});

it('says nothing while a page opens, until that takes its time', async () => {
  const app = createApp({ surface: 'panel', stretch: QUICK_STRETCHING.stretch });
  showPage(app, <p>the caseload</p>);
  expect(host.textContent).toBe('');
  await screen.findByText('Opening…');
  await app.vaultAccess.start();
  await waitFor(() => expect(host.textContent).not.toContain('Opening…'));
});

it('waits for what else it cannot be drawn without', async () => {
  const app = await openFirstPage();
  let know: () => void = () => undefined;
  const known = new Promise<void>((resolve) => {
    know = resolve;
  });
  showPage(app, <p>the caseload</p>, known);
  expect(host.textContent).toBe('');
  know();
  await known;
  await waitFor(() => expect(host.textContent).toBe('the caseload'));
});

it.each(['never is', 'cannot be'])('is drawn all the same where that %s known', async (how) => {
  const app = await openFirstPage();
  const known = how === 'cannot be' ? Promise.reject(new Error()) : new Promise<void>(() => undefined);
  showPage(app, <p>the caseload</p>, known);
  await screen.findByText('the caseload');
});
