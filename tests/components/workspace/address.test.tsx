import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { addressOfTarget, type Target } from '../../../lib/places/targets';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' });
  await keep(app, { id: 'o', label: 'O.P.' });
  showWorkspace(app);
  await screen.findByRole('heading', { level: 1, name: 'Caseload' });
});
afterEach(closePages);

const client = (clientId: string): Target => ({ kind: 'client', clientId });
const goTo = (target: Target) => {
  app.place.value = { ...app.place.value, target };
};
/** What a browser tells a page of a change of its address: later, in a turn of its own. */
const hearOfAddress = () => dispatchEvent(new HashChangeEvent('hashchange'));

describe('the address and the place', () => {
  it('stay at the second of two places gone to so fast that the first’s address is heard of after it', async () => {
    goTo(client('m'));
    await waitFor(() => expect(location.hash).toBe(addressOfTarget(client('m'))));
    goTo(client('o'));
    hearOfAddress();
    expect(app.place.value.target).toEqual(client('o'));
    await waitFor(() => expect(location.hash).toBe(addressOfTarget(client('o'))));
    await screen.findByRole('heading', { level: 1, name: 'O.P.' });
  });

  it('follow a link, and the way back', async () => {
    location.hash = addressOfTarget(client('m'));
    hearOfAddress();
    await screen.findByRole('heading', { level: 1, name: 'M.K.' });
    location.hash = '';
    hearOfAddress();
    await screen.findByRole('heading', { level: 1, name: 'Caseload' });
    expect(app.place.value.target.kind).toBe('caseload');
  });
});
