import { useState } from 'preact/hooks';
import { errorSentence } from '../../lib/commands/error-sentence';
import { formatDate } from '../../lib/words/formats';
import { say } from '../../lib/words/index';
import { useApp, useVault } from '../app/AppContext';
import { NewPassphraseField } from '../app/gate/NewPassphraseField';
import { useHeads, usePractitioner } from '../app/use-records';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { RestoreForm } from './RestoreForm';
import type { SheetProps } from './SheetHost';
import styles from './sheets.module.css';

/** One file with everything in it, and the way back from it. */
export function BackupSheet({ onClose }: SheetProps<'backup'>) {
  const { mode } = useVault();
  const heads = useHeads();
  if (!heads) return null;
  const parts = [
    <MakeBackup key="make" />,
    mode === 'own' ? (
      <RestoreForm key="restore" standing={heads.length} onClose={onClose} />
    ) : (
      <p key="sample" class={styles['soft']}>
        {say('backup.into-sample')}
      </p>
    ),
  ];
  // Whoever has no client yet is more likely to bring a backup than to make one.
  const isNew = mode === 'own' && heads.length === 0;
  return (
    <Dialog title={say('command.backup.show')} onClose={onClose}>
      {isNew ? parts.reverse() : parts}
    </Dialog>
  );
}

function MakeBackup() {
  const { run } = useApp();
  const practitioner = usePractitioner();
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const last = practitioner?.facts?.lastBackupAt ?? null;
  const make = async (event: Event) => {
    event.preventDefault();
    if (passphrase === '' || isBusy) return;
    setBusy(true);
    const outcome = await run('backup.make', { passphrase }, { isQuiet: true });
    setBusy(false);
    setSaid(outcome.ok ? say('backup.made') : errorSentence(outcome.error));
    if (outcome.ok) setPassphrase('');
  };
  return (
    <form class={`${styles['form']} ${styles['section']}`} onSubmit={(event) => void make(event)}>
      <h3>{say('backup.title')}</h3>
      <p>{say('backup.what')}</p>
      <p class={styles['soft']}>
        {last === null ? say('backup.never') : say('backup.last', { day: formatDate(last) })}
      </p>
      <NewPassphraseField
        label={say('backup.passphrase')}
        hint={say('backup.passphrase.hint')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <div class={styles['deeds']}>
        <Button type="submit" variant="primary" isBusy={isBusy} disabled={passphrase === ''}>
          {say(isBusy ? 'backup.making' : 'backup.make')}
        </Button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
