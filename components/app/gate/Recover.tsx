import { useState } from 'preact/hooks';
import { errorSentence } from '../../../lib/commands/error-sentence';
import { VaultDamagedError } from '../../../lib/vault/errors';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { useApp } from '../AppContext';
import styles from './gate.module.css';
import { NewPassphraseField } from './NewPassphraseField';

interface RecoverProps {
  readonly onBack: () => void;
  /** No secret opens this vault. */
  readonly onDamaged: () => void;
}

/** The way in with the recovery key; a new passphrase is set in the same breath. */
export function Recover({ onBack, onDamaged }: RecoverProps) {
  const { vaultAccess } = useApp();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isBusy, setBusy] = useState(false);
  const recover = async (event: Event) => {
    event.preventDefault();
    if (isBusy || passphrase === '') return;
    setBusy(true);
    setError(undefined);
    try {
      await vaultAccess.recover({ recoveryKey, passphrase });
    } catch (problem) {
      setError(errorSentence(problem));
      if (problem instanceof VaultDamagedError) onDamaged();
      setBusy(false);
    }
  };
  return (
    <form class={styles['form']} onSubmit={(event) => void recover(event)}>
      <TextField
        label={say('recover.key')}
        hint={say('recover.key.hint')}
        value={recoveryKey}
        onInput={setRecoveryKey}
        error={error}
        autoFocus
      />
      <NewPassphraseField label={say('recover.passphrase')} value={passphrase} onInput={setPassphrase} />
      <Button
        type="submit"
        variant="primary"
        isWide
        isBusy={isBusy}
        disabled={recoveryKey === '' || passphrase === ''}
      >
        {say('recover.open')}
      </Button>
      <Button variant="quiet" onClick={onBack}>
        {say('recover.back')}
      </Button>
    </form>
  );
}
