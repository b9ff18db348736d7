import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CloseStep } from '../../../components/panel/close/CloseStep';
import type { App } from '../../../lib/app';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import { aClient, aRating, aSession, values } from '../../support/factories';
import { closePages, openFirstPage, seed, showView, vaultOf } from '../../support/test-page';

const OWN = aRating({ rater: 'practitioner', way: 'own', present: ['practitioner'] });
const COUPLE = aClient({
  label: 'R. & S.',
  population: 'couple',
  participants: [
    { id: 'r', label: 'R.', role: 'partner' },
    { id: 's', label: 'S.', role: 'partner' },
  ],
});

let app: App;

beforeEach(async () => {
  app = await openFirstPage();
});
afterEach(closePages);

async function show(session: Partial<Session>, client: Client) {
  await seed([app], client, [aSession({ status: 'open', step: 'close', ...session })]);
  showView(app, CloseStep, { sessionId: 'session-1' });
}

async function stored(): Promise<Session> {
  const opened = await vaultOf(app).store.read('sessions', 'session-1');
  if (!opened?.ok) throw new Error('The session is not there.');
  return opened.value;
}

/** An element, before anything that waits for the next frame has run. */
function drawn(find: () => HTMLElement | null): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const found = find();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

it('leaves the focus with what is typed right as the next person’s form appears', async () => {
  await show({ ratings: [OWN] }, COUPLE);
  const bond = drawn(() =>
    screen.queryByRole('button', { name: 'Save S.’s rating' })
      ? (screen.getAllByRole('textbox', { name: 'Bond, 0 to 10' }).at(-1) ?? null)
      : null,
  ).then((field) => field.focus());
  (await screen.findByRole('slider', { name: 'Goal' })).focus();
  await userEvent.setup().keyboard('2{Enter}');
  await bond;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Bond, 0 to 10' }));
});

it('keeps every value that is entered before the form is drawn again', async () => {
  await show({}, aClient());
  await screen.findByRole('slider', { name: 'Goal' });
  for (const [component, value] of [
    ['Goal', '7'],
    ['Task', '6.5'],
    ['Bond', '9'],
  ]) {
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: `${component}, 0 to 10` });
    field.value = value ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  fireEvent.click(await screen.findByRole('button', { name: 'Save mine' }));
  await waitFor(async () => expect((await stored()).ratings[0]?.values).toEqual(values(7, 6.5, 9)));
});
