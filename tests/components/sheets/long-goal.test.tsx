import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { SheetHost } from '../../../components/sheets/SheetHost';
import { GoalsAndActions } from '../../../components/workspace/client/GoalsAndActions';
import type { App } from '../../../lib/app';
import { aClient, aGoal, anAction } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const LONG = 'to speak first in the meeting on Monday, '.repeat(250);

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
  await seed([app], aClient(), []);
  const [goal, action] = [aGoal({ words: LONG }), anAction({ words: LONG, goalId: 'goal-1' })];
  await vaultOf(app).store.commit([
    { table: 'goals', id: 'goal-1', clientId: 'client-1', base: 0, value: { ...goal, id: 'goal-1' } },
    { table: 'actions', id: action.id, clientId: 'client-1', base: 0, value: action },
  ]);
});
afterEach(closePages);

const names = (host: HTMLElement) =>
  [...within(host).getAllByRole('button'), ...within(host).queryAllByRole('checkbox')].map(
    (each) =>
      each.getAttribute('aria-label') ??
      document.querySelector(`label[for="${each.id}"]`)?.textContent ??
      each.textContent ??
      '',
  );

it('is named by its first words in the list, and stands whole in its sheet', async () => {
  render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
  app.place.value = { ...app.place.value, sheet: { kind: 'goals' } };
  const open = await screen.findByRole('button', { name: /^How far, and more.*…/ });
  const named = names(screen.getByRole('dialog')).filter((name) => name.includes('to speak first'));
  expect(named.length).toBeGreaterThanOrEqual(4);
  for (const name of named) expect(name.length).toBeLessThan(180);
  await userEvent.click(open);
  const words = await screen.findByDisplayValue<HTMLTextAreaElement>(LONG.trim());
  expect(words.value).toBe(LONG);
});

it('is named so in the workspace too, and so is what was agreed for it', async () => {
  const { container } = showView(app, GoalsAndActions);
  await screen.findByRole('checkbox');
  const named = names(container as HTMLElement).filter((name) => name.includes('to speak first'));
  expect(named).toHaveLength(3);
  for (const name of named) expect(name.length).toBeLessThan(310);
});
