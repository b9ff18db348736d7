import { useLayoutEffect } from 'preact/hooks';

/** What Enter presses of itself: buttons, links, and the form that a field stands in. */
const PRESSED = 'button, a[href], summary, input';

/** Has Enter press once however long it is held: a browser presses again and again, and whatever has the focus by then. */
export function useHeldEnter(): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const [target] = event.composedPath();
      const isAgain = event.repeat && event.key === 'Enter';
      if (isAgain && target instanceof Element && target.closest(PRESSED)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
