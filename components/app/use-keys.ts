import { useLayoutEffect } from 'preact/hooks';
import { useApp } from './AppContext';

/** What each key does while a view is shown: `'1'`, `'g'`, `'Escape'`, `'alt+shift+l'`. */
export type KeyDeeds = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

/** What a deed answers that has nothing to do now: the key is left to the browser. */
export const NOT_MINE = Symbol('not mine');

/**
 * Listens for keys while mounted. Single characters are ignored while something is being typed, in an open
 * dialog, and when the practitioner has turned single keys off (WCAG 2.1.4).
 */
export function useKeys(deeds: KeyDeeds, isActive = true): void {
  const { settings, place } = useApp();
  // Before the paint: a key pressed as soon as the view is seen must act.
  useLayoutEffect(() => {
    if (!isActive) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyName(event);
      const deed = deeds[name];
      if (!deed) return;
      const isSingle = name.length === 1;
      const isBusy = place.value.sheet !== null || isTyping(event.composedPath()[0] ?? null) || event.repeat;
      if (isSingle && (!settings.value.singleKeys || isBusy)) return;
      if (deed(event) === NOT_MINE) return;
      event.preventDefault();
      if (isSingle) eatRepeats(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Keeps a key that did something, for as long as it is held, from being typed into the field that it opened. */
export function eatRepeats({ code }: KeyboardEvent): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat && event.code === code) event.preventDefault();
    else stop();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.code === code) stop();
  };
  const stop = () => {
    removeEventListener('keydown', onKeyDown, { capture: true });
    removeEventListener('keyup', onKeyUp, { capture: true });
  };
  addEventListener('keydown', onKeyDown, { capture: true });
  addEventListener('keyup', onKeyUp, { capture: true });
}

/** Signs that are keys of commands, by the physical key. */
const SIGNS: Readonly<Record<string, string>> = {
  Backquote: '`',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
};

/** The key of an event, such as `g` or `alt+shift+l`; the physical key, so that a layout's Alt letters still match. */
export function keyName(event: KeyboardEvent): string {
  const letter = SIGNS[event.code] ?? /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
  const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
  const key = (hasModifier && letter ? letter : event.key).toLowerCase();
  const shift = event.shiftKey && (hasModifier || key.length > 1);
  const names = [event.ctrlKey && 'ctrl', event.metaKey && 'meta', event.altKey && 'alt', shift && 'shift'];
  return [...names.filter((name) => name !== false), key].join('+');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]')) return true;
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio'].includes(target.type);
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName);
}
