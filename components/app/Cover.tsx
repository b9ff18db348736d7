import { useLayoutEffect, useRef } from 'preact/hooks';
import { COVER_SHELF } from '../../lib/platform/shelves';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import styles from './Cover.module.css';

/**
 * Blanks the page; what is under it stays as it is, out of sight and out of reach of screen readers.
 * A modal dialog of its own, since an open dialog below would keep anything else from being pressed.
 */
export function Cover() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      isLeaving.current = true;
      element?.close();
      // The page is shown again only after this.
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles['cover']}
      aria-label={say('cover.title')}
      onCancel={(event) => event.preventDefault()}
      // A second Escape closes it whatever `cancel` says.
      onClose={() => {
        if (!isLeaving.current) dialog.current?.showModal();
      }}
    >
      <p>{say('cover.text')}</p>
      <Button onClick={() => void COVER_SHELF.clear()}>{say('cover.uncover')}</Button>
    </dialog>
  );
}
