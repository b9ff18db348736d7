import { useState } from 'preact/hooks';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { ConfirmTyped } from '../../controls/ConfirmTyped';
import { useApp } from '../AppContext';
import styles from './gate.module.css';

/** For a vault that nothing opens any more: it is removed after a typed confirmation, and a backup can be restored. */
export function StartOver() {
  const { vaultAccess, report } = useApp();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const remove = () => {
    setBusy(true);
    vaultAccess
      .destroy()
      .catch(report)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p>{say('start-over.what')}</p>
      <div class={styles['deeds']}>
        <Button variant="danger" onClick={() => setAsking(true)}>
          {say('start-over.go')}
        </Button>
      </div>
      {isAsking && (
        <ConfirmTyped
          title={say('vault.delete')}
          word={say('vault.delete.word')}
          confirmLabel={say('vault.delete.confirm')}
          isBusy={isBusy}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{say('vault.delete.what')}</p>
          <p>{say('start-over.backups')}</p>
        </ConfirmTyped>
      )}
    </>
  );
}
