import { type ComponentChildren, render } from 'preact';
import type { App } from '../../lib/app';
import { onceDrawn } from './once-drawn';
import { Root } from './Root';

/** A page that does not yet know whether its vault is open says nothing for so long, in milliseconds. */
const SILENCE = 150;

/**
 * Draws a page once it is known whether its vault is open, and `known` what else it cannot be drawn without: a first drawing that
 * only said so would hold up the second, and with it what was read meanwhile. Where that takes its time, the page says that it is
 * being opened.
 */
export function showPage(app: App, page: ComponentChildren, known?: Promise<unknown>): void {
  let isShown = false;
  const show = () => {
    clearTimeout(timer);
    if (isShown) return;
    isShown = true;
    render(<Root app={app}>{page}</Root>, document.getElementById('app') as HTMLElement);
    onceDrawn(
      () => void import('../../lib/platform/put-back').then(({ watchForPutBack }) => watchForPutBack()),
    );
  };
  const timer = setTimeout(show, SILENCE);
  app.access.subscribe(({ state }) => {
    if (state === 'starting') return;
    if (known) void known.then(show, show);
    else show();
  });
}
