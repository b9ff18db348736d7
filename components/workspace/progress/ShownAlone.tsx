import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { IconButton } from '../../controls/IconButton';
import styles from './ShownAlone.module.css';

interface ShownAloneProps {
  readonly children: ComponentChildren;
  readonly onEnd: () => void;
}

/**
 * Fills the window with one page, for a client who looks on: no tab, no list, no message and no palette beside it until
 * Escape ends it.
 */
export function ShownAlone({ children, onEnd }: ShownAloneProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.focus();
    return () => {
      isLeaving.current = true;
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles['shown']}
      aria-label={say('progress.heading')}
      tabIndex={-1}
      onKeyDown={keepFromPage}
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
      // A second Escape closes it whatever `cancel` says.
      onClose={() => {
        if (!isLeaving.current) onEnd();
      }}
    >
      <div class={styles['end']}>
        <IconButton icon={X} label={say('progress.show.end')} onClick={onEnd} />
      </div>
      {children}
    </dialog>
  );
}

/** No key brings up what the client should not see; those that lock and cover still act. */
function keepFromPage(event: KeyboardEvent): void {
  if (!(event.altKey && event.shiftKey)) event.stopPropagation();
}
