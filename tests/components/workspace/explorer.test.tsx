import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../../lib/app';
import { aSession } from '../../support/factories';
import { closePages, openFirstPage } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

let app: App;

beforeEach(async () => {
  app = await openFirstPage('workspace');
  await keep(app, { id: 'm', label: 'M.K.' }, [aSession({ id: 's1' })]);
  await keep(app, { id: 'o', label: 'O.P.' });
  showWorkspace(app);
  (await screen.findByRole('treeitem', { name: /^M\.K\./ })).focus();
});
afterEach(closePages);

const focused = () => document.activeElement?.textContent ?? '';

describe('the explorer’s tree', () => {
  it('is walked by arrows: right opens and steps in, left steps out and closes', async () => {
    const client = screen.getByRole('treeitem', { name: /^M\.K\./ });
    await userEvent.keyboard('{ArrowRight}');
    expect(client.getAttribute('aria-expanded')).toBe('true');
    await screen.findByRole('treeitem', { name: /^Sessions/ });
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toMatch(/^Sessions/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(client);
    await userEvent.keyboard('{ArrowLeft}');
    expect(client.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('treeitem', { name: /^Sessions/ })).toBeNull();
  });

  it('finds what is typed, goes to both ends, and opens with Enter', async () => {
    await userEvent.keyboard('o');
    expect(focused()).toMatch(/^O\.P\./);
    await userEvent.keyboard('{Home}');
    expect(focused()).toBe('Caseload');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'M.K.' });
    expect(screen.getByRole('treeitem', { name: /^M\.K\./ }).getAttribute('aria-selected')).toBe('true');
  });
});
