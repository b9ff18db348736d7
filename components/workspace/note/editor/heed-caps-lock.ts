/**
 * With Caps Lock, Shift makes small letters, which the library takes for keys without Shift: Ctrl+Shift+F would find in the note alone.
 * Before it hears of such a key, the letter is made what Shift means.
 */
export function heedCapsLock(root: ShadowRoot): void {
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    const meant = event.key.toUpperCase();
    if (event.key.length === 1 && meant.length === 1 && meant !== event.key)
      Object.defineProperty(event, 'key', { value: meant });
  };
  root.addEventListener('keydown', onKeyDown, { capture: true });
}
