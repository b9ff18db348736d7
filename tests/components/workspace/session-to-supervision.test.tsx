import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionPage } from '../../../components/workspace/client/SessionPage';
import type { App } from '../../../lib/app';
import { loadCommands } from '../../../lib/commands/runner';
import { aClient, aSession, MONDAY_NOON } from '../../support/factories';
import { InWorkspace } from '../../support/in-workspace';
import { button, clientHeading, showPanel, standInWindow } from '../../support/show-panel';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';
import { keep, showWorkspace } from './workspace-stage';

afterEach(closePages);

const WEEK = 7 * 24 * 3600_000;
const [first, second] = [1, 2].map((at) => aSession({ id: `s${at}`, startedAt: MONDAY_NOON + at * WEEK }));
if (!first || !second) throw new Error('Two sessions were made.');
const TITLE = 'Take the session to supervision';

const agenda = async (app: App) =>
  [...(await vaultOf(app).store.readAll('questions'))].map((each) => each.ok && each.value);

describe('the open session of the workspace', () => {
  it('is taken to supervision by the palette, with a way back; elsewhere it says what it needs', async () => {
    const app = await openFirstPage('workspace');
    await keep(app, {}, [first]);
    await loadCommands();
    showWorkspace(app);
    await screen.findByRole('heading', { level: 1, name: 'Caseload' });
    const ask = async () => {
      await userEvent.keyboard('{F1}');
      await screen.findByRole('combobox', { name: 'Go to or run' });
      await userEvent.paste('take the session');
    };
    await ask();
    await screen.findByRole('option', { name: /^Take the session to supervision.*Open a session first\.$/ });
    await userEvent.keyboard('{Escape}');
    app.place.value = {
      ...app.place.value,
      palette: null,
      target: { kind: 'session', clientId: 'client-1', sessionId: 's1' },
    };
    await screen.findByRole('button', { name: /Take it to supervision/ });
    await ask();
    await waitFor(() => expect(screen.getByRole('option').textContent).toMatch(new RegExp(`^${TITLE}`)));
    await userEvent.keyboard('{Enter}');
    await screen.findByText('On the agenda for supervision.');
    expect(await agenda(app)).toMatchObject([{ source: 'session', sourceId: 's1' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await agenda(app)).toEqual([]));
  });

  it('is the one of the pane that has the attention, where two stand side by side', async () => {
    const app = await openFirstPage('workspace');
    await seed([app], aClient(), [first, second]);
    const panes = (active: string) => {
      const { unmount } = showView(app, ({ client, series }) => (
        <InWorkspace>
          {['s1', 's2'].map((id) => (
            <SessionPage key={id} {...{ client, series }} sessionId={id} isActive={id === active} />
          ))}
        </InWorkspace>
      ));
      return unmount;
    };
    for (const active of ['s1', 's2']) {
      const leave = panes(active);
      await waitFor(() =>
        expect(screen.getAllByRole('button', { name: /Take it to supervision/ })).toHaveLength(2),
      );
      await waitFor(() => expect(app.context.value.session?.id).toBe(active));
      leave();
    }
  });
});

describe('the session of the panel', () => {
  it('is taken to supervision by the menu while it runs; without a session that is not offered', async () => {
    standInWindow();
    const app = await openFirstPage();
    await keep(app, {}, []);
    await loadCommands();
    showPanel(app);
    await userEvent.click(await screen.findByRole('option', { name: /M\.K\./ }));
    await clientHeading('M.K.');
    await userEvent.click(await button('More'));
    expect(screen.queryByRole('menuitem', { name: TITLE })).toBeNull();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await button(/^Start session/));
    await waitFor(() => expect(app.context.value.session?.status).toBe('running'));
    await userEvent.click(await button('More'));
    await userEvent.click(await screen.findByRole('menuitem', { name: TITLE }));
    await screen.findByText('On the agenda for supervision.');
    const { id: sourceId } = app.context.value.session ?? {};
    expect(await agenda(app)).toMatchObject([{ clientId: 'client-1', source: 'session', sourceId }]);
  });
});
