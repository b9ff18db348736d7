import { render, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Root } from '../../components/app/Root';
import { PanelPage } from '../../components/panel/PanelPage';
import { PreparedPrompts } from '../../components/panel/prompts/PreparedPrompts';
import { ReflectStep } from '../../components/panel/reflect/ReflectStep';
import { WorkspacePage } from '../../components/workspace/WorkspacePage';
import type { App } from '../../lib/app';
import { lockNow } from '../../lib/background/auto-lock';
import { watchSafetyFirst } from '../../lib/background/safety-first';
import { PROMPTS } from '../../lib/library/prompts/index';
import { SAFETY_SHELF } from '../../lib/platform/safety-shelf';
import { RUNNING_SHELF } from '../../lib/platform/shelves';
import { aClient, aSession } from '../support/factories';
import { aWhile, standInWindow } from '../support/show-panel';
import { closePages, openAnotherPage, openFirstPage, seed, showView } from '../support/test-page';

let panel: App;
let workspace: App;
beforeEach(async () => {
  location.hash = '#prompts';
  panel = await openFirstPage();
  workspace = await openAnotherPage('workspace');
  standInWindow();
  watchSafetyFirst();
  await seed([panel, workspace], aClient(), []);
  await panel.run('session.start', { clientId: 'client-1', plannedMinutes: 50, medium: 'video' });
});
afterEach(closePages);

/** Each page in a part of the document of its own. */
function place(name: string): HTMLElement {
  const host = document.createElement('div');
  host.dataset['page'] = name;
  document.body.append(host);
  return host;
}

/** The sentences of the library that stand in a page. */
function promptsIn(host: Element): number {
  const text = host.textContent ?? '';
  return PROMPTS.filter((prompt) => text.includes(prompt.text)).length;
}

async function endTimer(): Promise<void> {
  const running = await RUNNING_SHELF.get();
  if (!running) throw new Error('No session runs.');
  const session = aSession({ id: running.sessionId, status: 'running' });
  workspace.context.value = { ...workspace.context.value, session };
  await workspace.run('session.end-timer', { sessionId: running.sessionId });
}

const until = (check: () => void) => waitFor(check, { timeout: 3000 });

/** The panel with its drawer open, and the workspace on the document of prompts. */
async function showBoth() {
  const inPanel = place('panel');
  const inWorkspace = place('workspace');
  const user = userEvent.setup();
  render(
    <Root app={panel}>
      <PanelPage />
    </Root>,
    { container: inPanel },
  );
  render(
    <Root app={workspace}>
      <WorkspacePage />
    </Root>,
    { container: inWorkspace },
  );
  await within(inPanel).findByRole('button', { name: /^Goal 1/ });
  await aWhile();
  await panel.run('prompts.show', null);
  const shows = (isShown: boolean) =>
    until(() => {
      expect(promptsIn(inPanel) > 0).toBe(isShown);
      expect(promptsIn(inWorkspace) > 0).toBe(isShown);
    });
  await shows(true);
  return { inPanel, inWorkspace, user, shows };
}

it('hides every prompt on every page until somebody says that it is over, whatever is opened meanwhile', async () => {
  const { inPanel, inWorkspace, user, shows } = await showBoth();
  await panel.run('safety.show', null);
  await shows(false);
  const sheet = await within(inPanel).findByRole('dialog', { name: 'Safety first' });
  await user.click(within(sheet).getByRole('button', { name: 'Edit location and contact' }));
  await within(inPanel).findByRole('dialog', { name: 'Change the client’s details' });
  await shows(false);
  panel.place.value = { ...panel.place.value, sheet: null };
  await panel.run('prompts.show', null);
  await aWhile();
  await shows(false);
  const line = () => within(inPanel).queryByText('Safety first: no prompts are shown.');
  expect(line()).not.toBeNull();
  await user.click(within(inWorkspace).getByRole('button', { name: 'Safety first: show prompts again' }));
  await shows(true);
  expect(line()).toBeNull();
});

it('stands on a page that is opened later, and in Prepare and Reflect', async () => {
  await panel.run('safety.show', null);
  const later = await openAnotherPage();
  await seed([later], aClient({ id: 'client-2' }), []);
  for (const View of [PreparedPrompts, ReflectStep]) {
    const { container, unmount } = showView(later, View, { clientId: 'client-2' });
    await aWhile();
    expect(promptsIn(container)).toBe(0);
    unmount();
  }
  await panel.run('safety.end', null);
  const { container } = showView(later, PreparedPrompts, { clientId: 'client-2' });
  await until(() => expect(promptsIn(container)).toBe(3));
});

it('ends with the session, and with the lock', async () => {
  const kept = async () => (await SAFETY_SHELF.get()) !== null;
  const gone = () => vi.waitFor(async () => expect(await kept()).toBe(false));
  await panel.run('safety.show', null);
  expect(await kept()).toBe(true);
  await endTimer();
  await gone();
  await panel.run('session.start', { clientId: 'client-1', plannedMinutes: 50, medium: 'video' });
  await panel.run('safety.show', null);
  expect(await kept()).toBe(true);
  await lockNow('asked');
  await gone();
});

it('is of this page alone where no session runs, and goes with what was opened from it', async () => {
  await endTimer();
  const { container } = showView(panel, PreparedPrompts);
  await until(() => expect(promptsIn(container)).toBe(3));
  await panel.run('safety.show', null);
  await until(() => expect(promptsIn(container)).toBe(0));
  panel.place.value = { ...panel.place.value, sheet: { kind: 'settings', isSafetyFirst: true } };
  await aWhile();
  expect(promptsIn(container)).toBe(0);
  expect(await SAFETY_SHELF.get()).toBeNull();
  panel.place.value = { ...panel.place.value, sheet: null };
  await until(() => expect(promptsIn(container)).toBe(3));
});

it('leaves the focus in its sheet where another page says that it is over', async () => {
  const { inPanel, shows } = await showBoth();
  await panel.run('safety.show', null);
  await shows(false);
  const sheet = await within(inPanel).findByRole('dialog', { name: 'Safety first' });
  const over = await within(sheet).findByRole('button', { name: 'It is over: show prompts again' });
  over.focus();
  await workspace.run('safety.end', null);
  await until(() => expect(over.isConnected).toBe(false));
  await until(() => expect(sheet.contains(document.activeElement)).toBe(true));
  expect(sheet.isConnected).toBe(true);
});

it('leaves the focus on the page when its own sheet says that it is over', async () => {
  const { inPanel, user, shows } = await showBoth();
  within(inPanel)
    .getByRole('button', { name: /^Goal 1/ })
    .focus();
  await panel.run('safety.show', null);
  await shows(false);
  const sheet = await within(inPanel).findByRole('dialog', { name: 'Safety first' });
  const over = await within(sheet).findByRole('button', { name: 'It is over: show prompts again' });
  over.focus();
  await user.keyboard('{Enter}');
  await until(() => expect(sheet.isConnected).toBe(false));
  await shows(true);
  // On what it was on before, or on the prompts that are shown again.
  expect(inPanel.contains(document.activeElement)).toBe(true);
});
