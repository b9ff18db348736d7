import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../../lib/words/index';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

/** What has the focus first: what asks for it, or else the first field; never the close button, which a space would press. */
const FIRST = '[autofocus], [data-dialog-body] :is(input, textarea, select):not(:disabled)';

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
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    (element?.querySelector<HTMLElement>(FIRST) ?? element)?.focus();
    return () => {
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
    >
      <header class={styles['header']}>
        <h2 id={id}>{title}</h2>
        <IconButton icon={X} label={say('control.dialog.close')} onClick={onClose} />
      </header>
      <div class={styles['body']} data-dialog-body>
        {children}
      </div>
      {footer && <footer class={styles['footer']}>{footer}</footer>}
    </dialog>
  );
}
