import { useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { makeRecoveryKey } from '../../lib/vault/recovery-key';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { DeleteVault } from '../app/gate/DeleteVault';
import { NewPassphraseField } from '../app/gate/NewPassphraseField';
import { RecoveryKeyCard } from '../app/gate/RecoveryKeyCard';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { TextField } from '../controls/TextField';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** The care of the vault: its passphrase, its recovery key, and its end. */
export function VaultSheet({ onClose }: SheetProps<'vault'>) {
  const [isDeleting, setDeleting] = useState(false);
  if (isDeleting) return <DeleteVault backups={say('delete-client.backups')} onClose={onClose} />;
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
  const { vaultAccess, warmStretch } = useApp();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isChanged, setChanged] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const change = async (event: Event) => {
    event.preventDefault();
    if (current === '' || next === '' || isBusy) return;
    setBusy(true);
    setError(undefined);
    setChanged(false);
    try {
      await vaultAccess.changePassphrase(current, next);
      setCurrent('');
      setNext('');
      setChanged(true);
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
      <p role="status">{isChanged && say('vault.passphrase.changed')}</p>
    </form>
  );
}

function ChangeRecoveryKey() {
  const { vaultAccess } = useApp();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = () => {
    setSaid(null);
    setRecoveryKey(makeRecoveryKey());
  };
  const keep = async (key: string) => {
    setBusy(true);
    try {
      await vaultAccess.changeRecoveryKey(key);
      setRecoveryKey(null);
      setSaid(say('vault.recovery.changed'));
    } catch (error) {
      setSaid(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class={styles['section']}>
      <h3>{say('recovery.key.label')}</h3>
      {recoveryKey === null ? (
        <>
          <p class={styles['soft']}>{say('vault.recovery.what')}</p>
          <div class={styles['deeds']}>
            <Button onClick={make}>{say('vault.recovery.make')}</Button>
          </div>
        </>
      ) : (
        <RecoveryKeyCard
          recoveryKey={recoveryKey}
          isBusy={isBusy}
          doneLabel={say('vault.recovery.keep')}
          onChecked={() => void keep(recoveryKey)}
        />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
