import { useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { say } from '../../lib/words/index';
import { useApp } from '../app/AppContext';
import { Button } from '../controls/Button';
import { FieldFrame } from '../controls/FieldFrame';
import { Notice } from '../controls/Notice';
import { TextField } from '../controls/TextField';
import fileStyles from './RestoreForm.module.css';
import styles from './sheets.module.css';

interface RestoreFormProps {
  /** How many clients would be replaced. */
  readonly standing: number;
  readonly onClose: () => void;
}

/** Puts a backup in the place of what stands in the vault, after a typed confirmation where something stands. */
export function RestoreForm({ standing, onClose }: RestoreFormProps) {
  const { run, notify } = useApp();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const word = say('restore.word');
  const isReady = file !== null && passphrase !== '' && (standing === 0 || typed.trim() === word);
  const restore = async (event: Event) => {
    event.preventDefault();
    if (!file || !isReady || isBusy) return;
    setBusy(true);
    setError(null);
    const outcome = await run('backup.restore', { file, passphrase }, { isQuiet: true });
    setBusy(false);
    if (!outcome.ok) return setError(errorSentence(outcome.error));
    notify({ tone: 'info', text: say('restore.done') });
    onClose();
  };
  return (
    <form class={`${styles['form']} ${styles['section']}`} onSubmit={(event) => void restore(event)}>
      <h3>{say('restore.title')}</h3>
      <p class={styles['soft']}>{say('restore.what')}</p>
      <FieldFrame label={say('restore.file')}>
        {(links) => (
          <input
            {...links}
            class={fileStyles['file']}
            type="file"
            autocomplete="off"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </FieldFrame>
      <TextField
        type="password"
        label={say('restore.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
      />
      {standing > 0 && (
        <TextField
          label={say('control.confirm.type', { word })}
          hint={say('restore.replaces', { count: standing })}
          value={typed}
          onInput={setTyped}
        />
      )}
      {error && <Notice tone="problem">{error}</Notice>}
      <div class={styles['deeds']}>
        <Button
          type="submit"
          variant={standing > 0 ? 'danger' : 'primary'}
          isBusy={isBusy}
          disabled={!isReady}
        >
          {say(isBusy ? 'restore.busy' : 'restore.go')}
        </Button>
      </div>
    </form>
  );
}
