import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Root } from '../../components/app/Root';
import { PanelPage } from '../../components/panel/PanelPage';
import type { App } from '../../lib/app';
import { seenPage } from '../../lib/domain/practice/binding';
import { pageShelf } from '../../lib/platform/shelves';
import { letBrowserAnswer } from './browser-answers';
import { openFirstPage } from './test-page';

/** The browser window that the panel of a test stands in. */
export const WINDOW = 7;

/** Lets the fake browser say which window the panel stands in; pages are recognised at opening only. */
export function standInWindow(): void {
  letBrowserAnswer();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: WINDOW } as never);
}

/** A new practice in an empty database, open in the panel of a window. */
export async function openFirstPanel(): Promise<App> {
  const app = await openFirstPage();
  standInWindow();
  return app;
}

/** Opens (or goes to) the page beside the panel. */
export async function goToPage(url: string): Promise<void> {
  await pageShelf(WINDOW).put(seenPage(url));
}

/** Shows the whole panel of a page, as it is when it has just been opened. */
export function showPanel(app: App) {
  app.place.value = { ...app.place.value, clientId: null, step: 'prepare', sessionId: null };
  return render(
    <Root app={app}>
      <PanelPage />
    </Root>,
  );
}

/** The heading that names the client. */
export const clientHeading = (name: string) => screen.findByRole('heading', { name, level: 1 });

/** The panel's field for a goal, with the words just typed into it. */
export async function typeGoal(words: string): Promise<HTMLInputElement> {
  await userEvent.keyboard('g');
  const field = await screen.findByLabelText<HTMLInputElement>('A goal, in the client’s words');
  fireEvent.input(field, { target: { value: words } });
  return field;
}

/** A button by its whole or partial name, once it is there. */
export const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** Waits for what follows a painting: keys listen from then on; and a change that must not come would have come. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, 60));
