import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { ConfirmTyped } from '../../controls/ConfirmTyped';
import { useApp } from '../AppContext';

interface DeleteVaultProps {
  /** What is said of backups. */
  readonly backups: string;
  readonly onClose: () => void;
}

/** Removes the vault and everything in it, once its word was typed. */
export function DeleteVault({ backups, onClose }: DeleteVaultProps) {
  const { vaultAccess, report } = useApp();
  const [isBusy, setBusy] = useState(false);
  const remove = () => {
    setBusy(true);
    vaultAccess
      .destroy()
      .catch(report)
      .finally(() => setBusy(false));
  };
  return (
    <ConfirmTyped
      title={say('vault.delete')}
      word={say('vault.delete.word')}
      confirmLabel={say('vault.delete.confirm')}
      isBusy={isBusy}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{say('vault.delete.what')}</p>
      <p>{backups}</p>
    </ConfirmTyped>
  );
}
