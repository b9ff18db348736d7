import { useState } from 'preact/hooks';
import { isBackupOld } from '../../lib/domain/practice/backup-reminder';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { useApp, useVault } from './AppContext';
import styles from './LockGate.module.css';
import { usePractitioner } from './use-records';

/** One quiet line when the last backup is old; never while a session runs, and gone for this page once dismissed. */
export function BackupReminder({ isQuiet }: { isQuiet: boolean }) {
  const { settings, now, place } = useApp();
  const { mode } = useVault();
  const practitioner = usePractitioner();
  const [isDismissed, setDismissed] = useState(false);
  const facts = practitioner?.facts;
  if (isQuiet || isDismissed || mode === 'sample' || !facts) return null;
  if (!isBackupOld(facts, now(), settings.value.backupReminderDays)) return null;
  const open = () => {
    place.value = { ...place.value, sheet: { kind: 'backup' } };
  };
  return (
    <div class={styles['banner']} role="status">
      <span>{say(facts.lastBackupAt === null ? 'backup.reminder.never' : 'backup.reminder.old')}</span>
      <span>
        <Button variant="quiet" onClick={open}>
          {say('backup.reminder.open')}
        </Button>
        <Button variant="quiet" onClick={() => setDismissed(true)}>
          {say('backup.reminder.later')}
        </Button>
      </span>
    </div>
  );
}
