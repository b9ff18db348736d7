import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Root } from '../../../components/app/Root';
import { SafetyLine } from '../../../components/app/SafetyLine';
import { SheetHost } from '../../../components/sheets/SheetHost';
import type { App } from '../../../lib/app';
import type { Sheet } from '../../../lib/places/places';
import { SAFETY_SHELF } from '../../../lib/platform/safety-shelf';
import { aClient, aGoal, aSession } from '../../support/factories';
import { closePages, openFirstPage, seed, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPage();
  await seed([app], aClient(), [aSession()]);
  const goals = ['a', 'b'].map((id, at) => aGoal({ id, words: `goal ${id}`, createdAt: 9 - at }));
  const waiting = ['c', 'd'].map((id, at) => ({
    ...{ kind: 'waiting-goal' as const, id, words: `goal ${id}`, at: at + 1 },
  }));
  await vaultOf(app).store.commit([
    ...goals.map((value) => ({
      ...{ table: 'goals' as const, id: value.id, clientId: 'client-1', base: 0, value },
    })),
    ...waiting.map((value) => ({ table: 'practitioner' as const, id: value.id, base: 0, value })),
  ]);
});
afterEach(async () => {
  await SAFETY_SHELF.clear();
  await closePages();
});

function show(sheet: Sheet) {
  render(
    <Root app={app}>
      <SheetHost />
    </Root>,
  );
  app.place.value = { ...app.place.value, sheet };
}
/** Presses it as the keyboard does: it has the focus then. */
async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  button.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
}
const focusGoesTo = (name: string) =>
  waitFor(() => {
    const { activeElement } = document;
    expect(activeElement).not.toBe(document.body);
    expect(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent).toMatch(new RegExp(name));
  });

describe('the focus, once what was pressed is gone', () => {
  it('goes on to the next goal, and to those that are no longer open after the last', async () => {
    show({ kind: 'goals' });
    await press('Reached: goal a');
    await focusGoesTo('How far, and more: goal b');
    await press('Let go: goal b');
    await focusGoesTo('1 earlier goal|2 earlier goals');
  });

  it('goes on to the next goal that waits, and to the client’s own after the last', async () => {
    show({ kind: 'goals' });
    await press('Discard: goal d');
    await focusGoesTo('goal c');
    await press('Discard: goal c');
    await focusGoesTo('How far, and more: goal a');
  });

  it('goes to the deed in its place, in a goal’s own sheet', async () => {
    show({ kind: 'goal', goalId: 'a' });
    await press('Reached');
    await focusGoesTo('Open again');
  });

  it('goes to the earlier weeks that were asked for', async () => {
    show({ kind: 'self-check' });
    await press('Earlier weeks, beside my sessions');
    await waitFor(() => expect(within(document.activeElement as HTMLElement).getByText(/No earlier/)));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('goes to what stands in place of the line about safety', async () => {
    await SAFETY_SHELF.put('session-1');
    render(
      <Root app={app}>
        <main>
          <button type="button">Before</button>
          <SafetyLine />
          <button type="button">After</button>
        </main>
      </Root>,
    );
    await press('It is over: show prompts again');
    await focusGoesTo('After');
  });
});
