import { useState } from 'preact/hooks';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { useClient } from '../app/use-records';
import { ConfirmTyped } from '../controls/ConfirmTyped';
import type { SheetProps } from './SheetHost';

/** Deletes a client after its label was typed; a damaged record is deleted by a plain word. */
export function DeleteClientSheet({ sheet, onClose }: SheetProps<'delete-client'>) {
  const { run } = useApp();
  const opened = useClient(sheet.clientId);
  const [isBusy, setBusy] = useState(false);
  if (opened === undefined) return null;
  const label = opened?.ok ? opened.value.label : say('delete-client.word');
  const remove = async () => {
    setBusy(true);
    const { ok } = await run('client.delete', { clientId: sheet.clientId });
    setBusy(false);
    if (ok) onClose();
  };
  return (
    <ConfirmTyped
      title={opened?.ok ? say('delete-client.title', { label }) : say('delete-client.title.damaged')}
      word={label}
      confirmLabel={say('delete-client.confirm')}
      isBusy={isBusy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{say('delete-client.what')}</p>
      <p>{say('delete-client.backups')}</p>
      <p>{say('delete-client.limit')}</p>
    </ConfirmTyped>
  );
}
