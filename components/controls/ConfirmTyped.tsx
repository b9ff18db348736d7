import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../lib/words/index';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { TextField } from './TextField';

interface ConfirmTypedProps {
  readonly title: string;
  /** What will be destroyed, and what will not. */
  readonly children: ComponentChildren;
  /** The word that must be typed. */
  readonly word: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly isBusy?: boolean;
}

/** Asks for a typed word before something is destroyed. */
export function ConfirmTyped(props: ConfirmTypedProps) {
  const { title, children, word, confirmLabel, onConfirm, onClose, isBusy = false } = props;
  const [typed, setTyped] = useState('');
  const isRight = typed.trim() === word;
  const footer = (
    <>
      <Button onClick={onClose}>{say('control.cancel')}</Button>
      <Button variant="danger" disabled={!isRight} isBusy={isBusy} onClick={onConfirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      {children}
      <TextField label={say('control.confirm.type', { word })} value={typed} onInput={setTyped} />
    </Dialog>
  );
}
