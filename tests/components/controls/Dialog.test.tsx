import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { ConfirmTyped } from '../../../components/controls/ConfirmTyped';
import { Dialog } from '../../../components/controls/Dialog';
import { TextField } from '../../../components/controls/TextField';

const deeds: string[] = [];

function Opener({ children }: { children: (close: () => void) => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    deeds.push('close');
    setOpen(false);
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && children(close)}
    </>
  );
}

async function open(children: (close: () => void) => ComponentChildren) {
  deeds.length = 0;
  const user = userEvent.setup();
  render(<Opener>{children}</Opener>);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return { user, dialog: screen.getByRole<HTMLDialogElement>('dialog'), opener: screen.getByText('Open') };
}

const form = (close: () => void) => (
  <Dialog title="Edit" onClose={close}>
    <TextField label="Label" value="" onInput={() => undefined} />
  </Dialog>
);

describe('a dialog', () => {
  it('is modal, has its title for a name, and puts the focus on its first field', async () => {
    const { dialog } = await open(form);
    expect(dialog.open).toBe(true);
    expect(screen.getByRole('dialog', { name: 'Edit' })).toBe(dialog);
    expect(document.activeElement).toBe(screen.getByLabelText('Label'));
  });

  it('closes by its button, once, and gives the focus back', async () => {
    const { user, opener } = await open(form);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(deeds).toEqual(['close']);
  });

  it('closes when the browser asks (Escape), and when the browser closes it unasked', async () => {
    const { user, dialog, opener } = await open(form);
    const cancel = new Event('cancel', { cancelable: true });
    fireEvent(dialog, cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(opener);
    await user.click(opener);
    screen.getByRole<HTMLDialogElement>('dialog').close();
    expect(await screen.findByText('Open')).toBe(opener);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(deeds).toEqual(['close', 'close']);
  });

  it('takes the focus itself where it has no field, so that a space presses nothing', async () => {
    const { user, dialog } = await open((close) => (
      <Dialog title="Keys" onClose={close}>
        Words
      </Dialog>
    ));
    expect(document.activeElement).toBe(dialog);
    await user.keyboard(' ');
    expect(deeds).toEqual([]);
  });
});

describe('a typed confirmation', () => {
  it('lets the deed happen only after the very word', async () => {
    const { user } = await open((close) => (
      <ConfirmTyped
        title="Delete M.K."
        word="delete"
        confirmLabel="Delete for good"
        onConfirm={() => deeds.push('confirm')}
        onClose={close}
      >
        <p>Earlier backups still hold it.</p>
      </ConfirmTyped>
    ));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' });
    const field = screen.getByLabelText('To go on, type “delete”');
    expect(document.activeElement).toBe(field);
    await user.keyboard('delet');
    await user.click(button);
    expect(deeds).toEqual([]);
    await user.type(field, 'e');
    expect(button.disabled).toBe(false);
    await user.click(button);
    expect(deeds).toEqual(['confirm']);
  });
});
