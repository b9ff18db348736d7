import { useEffect } from 'preact/hooks';
import { onceDrawn } from './once-drawn';

/** Has what is copied off the page cleaned (see `cleanCopy`); nothing can be copied before there is something on it. */
export function useCleanCopies(): void {
  useEffect(() => {
    let clean: ((event: ClipboardEvent) => void) | undefined;
    let isShown = true;
    const leave = onceDrawn(() => {
      void import('./clean-copy').then(({ cleanCopy }) => {
        if (!isShown) return;
        clean = cleanCopy;
        document.addEventListener('copy', cleanCopy);
      });
    });
    return () => {
      isShown = false;
      leave();
      if (clean) document.removeEventListener('copy', clean);
    };
  }, []);
}
