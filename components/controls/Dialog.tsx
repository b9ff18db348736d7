import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../lib/words/index';
import styles from './Dialog.module.css';
import { DialogNoticesContext } from './DialogNoticesContext';
import { IconButton } from './IconButton';

/** What has the focus first: what asks for it, or else the first field; never the close button, which a space would press. */
const FIRST =
  '[autofocus], [data-dialog-body] :is(input:not([type="radio"]), input:checked, textarea, select):not(:disabled)';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  /** Deeds at the foot; they stay in sight while the rest scrolls. */
  readonly footer?: ComponentChildren;
  readonly isWide?: boolean;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns to where it was. */
export function Dialog({ title, children, onClose, footer, isWide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);
  const id = useId();
  const notices = useContext(DialogNoticesContext);
  // Before the effects of what is inside, so that a view in a dialog may place the focus itself.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    (element?.querySelector<HTMLElement>(FIRST) ?? element)?.focus();
    return () => {
      isLeaving.current = true;
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isWide ? `${styles['dialog']} ${styles['wide']}` : styles['dialog']}
      aria-labelledby={id}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A second Escape closes it whatever `cancel` says.
      onClose={() => {
        if (!isLeaving.current) onClose();
      }}
    >
      <header class={styles['header']}>
        <h2 id={id}>{title}</h2>
        <IconButton icon={X} label={say('control.dialog.close')} onClick={onClose} />
      </header>
      {notices && <div class={styles['notices']}>{notices}</div>}
      <div class={styles['body']} data-dialog-body>
        {children}
      </div>
      {footer && <footer class={styles['footer']}>{footer}</footer>}
    </dialog>
  );
}
