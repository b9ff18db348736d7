import { useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { makeRecoveryKey } from '../../lib/vault/recovery-key';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { NewPassphraseField } from '../app/gate/NewPassphraseField';
import { RecoveryKeyCard } from '../app/gate/RecoveryKeyCard';
import { Button } from '../controls/Button';
import { ConfirmTyped } from '../controls/ConfirmTyped';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** The care of the vault: its passphrase, its recovery key, and its end. */
export function VaultSheet({ onClose }: SheetProps<'vault'>) {
  const [isDeleting, setDeleting] = useState(false);
  if (isDeleting) return <DeleteVault onClose={onClose} />;
  return (
    <Dialog title={say('vault.title')} onClose={onClose}>
      <ChangePassphrase />
      <ChangeRecoveryKey />
      <section class={styles['section']}>
        <h3>{say('vault.delete')}</h3>
        <p class={styles['soft']}>{say('vault.delete.what')}</p>
        <div class={styles['deeds']}>
          <Button variant="danger" onClick={() => setDeleting(true)}>
            {say('vault.delete.go')}
          </Button>
        </div>
      </section>
    </Dialog>
  );
}

function ChangePassphrase() {
  const { vaultAccess, notify, warmStretch } = useApp();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const change = async (event: Event) => {
    event.preventDefault();
    if (current === '' || next === '' || isBusy) return;
    setBusy(true);
    setError(undefined);
    try {
      await vaultAccess.changePassphrase(current, next);
      setCurrent('');
      setNext('');
      notify({ tone: 'info', text: say('vault.passphrase.changed') });
    } catch (problem) {
      setError(errorSentence(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class={styles['form']} onSubmit={(event) => void change(event)}>
      <h3>{say('vault.passphrase')}</h3>
      <TextField
        type="password"
        label={say('vault.passphrase.current')}
        value={current}
        onInput={setCurrent}
        onFocus={warmStretch}
        error={error}
      />
      <NewPassphraseField label={say('vault.passphrase.next')} value={next} onInput={setNext} />
      <div class={styles['deeds']}>
        <Button type="submit" isBusy={isBusy} disabled={current === '' || next === ''}>
          {say('vault.passphrase.change')}
        </Button>
      </div>
    </form>
  );
}

function ChangeRecoveryKey() {
  const { vaultAccess, notify, report } = useApp();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const keep = async (key: string) => {
    await vaultAccess.changeRecoveryKey(key);
    setRecoveryKey(null);
    notify({ tone: 'info', text: say('vault.recovery.changed') });
  };
  return (
    <section class={styles['section']}>
      <h3>{say('recovery.key.label')}</h3>
      {recoveryKey === null ? (
        <>
          <p class={styles['soft']}>{say('vault.recovery.what')}</p>
          <div class={styles['deeds']}>
            <Button onClick={() => setRecoveryKey(makeRecoveryKey())}>{say('vault.recovery.make')}</Button>
          </div>
        </>
      ) : (
        <RecoveryKeyCard
          recoveryKey={recoveryKey}
          isBusy={false}
          doneLabel={say('vault.recovery.keep')}
          onChecked={() => void keep(recoveryKey).catch(report)}
        />
      )}
    </section>
  );
}

function DeleteVault({ onClose }: { onClose: () => void }) {
  const { vaultAccess, report } = useApp();
  return (
    <ConfirmTyped
      title={say('vault.delete')}
      word={say('vault.delete.word')}
      confirmLabel={say('vault.delete.confirm')}
      onConfirm={() => void vaultAccess.destroy().catch(report)}
      onClose={onClose}
    >
      <p>{say('vault.delete.what')}</p>
      <p>{say('delete-client.backups')}</p>
    </ConfirmTyped>
  );
}
