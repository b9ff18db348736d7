import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PromptDrawer } from '../../../components/panel/prompts/PromptDrawer';
import { REST } from '../../../components/panel/prompts/shown-prompts';
import type { App } from '../../../lib/app';
import { aClient, aSession } from '../../support/factories';
import { aWhile, button, openFirstPanel, showPanel } from '../../support/show-panel';
import { closePages, openAnotherPage, seed, showView, vaultOf } from '../../support/test-page';

let app: App;
beforeEach(async () => {
  app = await openFirstPanel();
});
afterEach(closePages);

const NOTHING = { text: '', base: '' };

const running = () =>
  aSession({
    ...{ id: 'session-9', status: 'running', step: 'session', endedAt: null },
    startedAt: Date.now() - 60_000,
  });
const stored = async (id = 'session-9') => {
  const opened = await vaultOf(app).store.read('sessions', id);
  if (!opened?.ok) throw new Error('The session is not there.');
  return { revision: opened.revision, shown: opened.value.promptsShown };
};
const onScreen = (element: Element = document.body) =>
  [...element.querySelectorAll<HTMLElement>('[data-prompt]')].map(({ dataset }) => dataset['prompt']);
const inside = (element: Element) => within(element as HTMLElement);
const drawer = (element: Element = document.body) =>
  inside(element).findByRole('region', { name: 'Prompts' });

describe('prompts that were on the screen', () => {
  it('are kept with the session once they rest', async () => {
    await seed([app], aClient(), [running()]);
    const { container } = showView(app, PromptDrawer, { sessionId: 'session-9' });
    await drawer(container);
    const first = onScreen(container);
    await waitFor(async () => expect((await stored()).shown).toEqual(first), { timeout: 5 * REST });
    expect(onScreen(container)).toEqual(first);
  });

  it('are kept together when the drawer closes, and not at every key that turns a page', async () => {
    await seed([app], aClient(), [running()]);
    showPanel(app);
    await button(/^Goal 1/);
    await aWhile();
    const before = await stored();
    const user = userEvent.setup();
    await user.keyboard('p');
    await drawer();
    const pages = [onScreen()];
    for (const _page of [2, 3, 4, 5]) {
      await user.keyboard('{ArrowRight}');
      await waitFor(() => expect(pages.at(-1)).not.toEqual(onScreen()));
      pages.push(onScreen());
    }
    await user.keyboard('{Escape}');
    await waitFor(async () => expect((await stored()).shown).toEqual(pages.flat()));
    expect((await stored()).revision - before.revision).toBeLessThan(pages.length);
  });

  it('are kept from both windows, and what was searched for is not', async () => {
    const other = await openAnotherPage();
    await seed([app, other], aClient(), [running()]);
    const one = showView(app, PromptDrawer, { sessionId: 'session-9' });
    const two = showView(other, PromptDrawer, { sessionId: 'session-9' });
    await Promise.all([drawer(one.container), drawer(two.container)]);
    const user = userEvent.setup();
    const first = onScreen(one.container);
    await user.click(inside(two.container).getByRole('button', { name: 'More prompts' }));
    await waitFor(() => expect(onScreen(two.container)).not.toEqual(first));
    const second = onScreen(two.container);
    await user.type(inside(one.container).getByLabelText('Search by words'), 'change your mind');
    await waitFor(() => expect(onScreen(one.container)).toEqual(['yes-but-tired']));
    one.unmount();
    two.unmount();
    await waitFor(async () =>
      expect([...(await stored()).shown].sort()).toEqual([...first, ...second].sort()),
    );
  });

  it('in Prepare are kept with the session that begins there, and are not first in the one after it', async () => {
    await seed([app], aClient(), [aSession()]);
    showPanel(app);
    app.place.value = { ...app.place.value, clientId: 'client-1' };
    const prepared = async () => {
      const card = await screen.findByRole('region', { name: 'Words you might use' });
      return waitFor(() => {
        const words = within(card).getAllByRole('listitem');
        expect(words).toHaveLength(3);
        return words.map((each) => each.querySelector('p')?.textContent);
      });
    };
    const first = await prepared();
    await userEvent.setup().click(await button(/^Start session 2/));
    await button(/^Goal 1/);
    const running = async () => {
      const all = await vaultOf(app).store.readOfClient('sessions', 'client-1');
      return all.flatMap((each) => (each.ok && each.value.status === 'running' ? [each.value] : []))[0];
    };
    await waitFor(async () => expect((await running())?.promptsShown).toHaveLength(3));
    const started = await running();
    await app.run('session.end-timer', { sessionId: started?.id ?? '' });
    app.place.value = { ...app.place.value, step: 'prepare' };
    expect(await prepared()).toEqual(first);
    await app.run('session.finish', { sessionId: started?.id ?? '', reflection: NOTHING, nextTime: NOTHING });
    app.place.value = { ...app.place.value, sessionId: null };
    await waitFor(async () => {
      const now = await prepared();
      expect(now.filter((words) => first.includes(words))).toEqual([]);
    });
  });
});
