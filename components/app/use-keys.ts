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
      if (deed(event) !== NOT_MINE) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** The key of an event, such as `g` or `alt+shift+l`; the physical key, so that a layout's Alt letters still match. */
export function keyName(event: KeyboardEvent): string {
  const letter = event.code === 'Backslash' ? '\\' : /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
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
