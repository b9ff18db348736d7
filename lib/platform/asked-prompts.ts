import { browser } from 'wxt/browser';
import { promptsShelf } from './shelves';

/** Asks the panel of a window, if it stands open there, to show its prompts or put them away. */
export function askForPrompts(windowId: number): Promise<void> {
  return promptsShelf(windowId).put(crypto.randomUUID());
}

/** Tells each time this window's panel is asked for its prompts from now on. Returns the way to stop. */
export function watchAskedPrompts(listener: () => void): () => void {
  let stop: () => void = () => undefined;
  let isWatching = true;
  void browser.windows.getCurrent().then(({ id }) => {
    if (id !== undefined && isWatching)
      stop = promptsShelf(id).watch((asked) => asked !== null && listener());
  });
  return () => {
    isWatching = false;
    stop();
  };
}
