import { useEffect, useState } from 'preact/hooks';
import { RUNNING_SHELF, type RunningSession } from '../../lib/platform/shelves';
import { say, WORDS_LOCALE } from '../../lib/words/index';
import { useApp, useVault } from '../app/AppContext';
import { useClock } from '../app/use-clock';
import { usePractitioner } from '../app/use-records';
import { formatTime } from '../records/session-words';
import styles from './StatusBar.module.css';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const days = new Intl.RelativeTimeFormat(WORDS_LOCALE, { numeric: 'auto' });

/** When the vault locks by itself, how old the backup is, and whether this is the sample: one quiet line. */
export function StatusBar() {
  const { mode } = useVault();
  const now = useClock(MINUTE);
  const facts = usePractitioner()?.facts;
  return (
    <footer class={styles['bar']}>
      <LockState now={now} />
      {mode === 'sample' && <span>{say('workspace.status.sample')}</span>}
      {mode === 'own' && facts !== undefined && <span>{sayBackup(facts?.lastBackupAt ?? null, now)}</span>}
    </footer>
  );
}

function LockState({ now }: { now: number }) {
  const { settings } = useApp();
  const [running, setRunning] = useState<RunningSession | null>(null);
  useEffect(() => {
    void RUNNING_SHELF.get().then(setRunning);
    return RUNNING_SHELF.watch(setRunning);
  }, []);
  if (running && running.lockFreeUntil > now) {
    return <span>{say('workspace.status.running', { time: formatTime(running.lockFreeUntil) })}</span>;
  }
  return <span>{say('workspace.status.open', { minutes: settings.value.idleMinutes })}</span>;
}

function sayBackup(at: number | null, now: number): string {
  if (at === null) return say('backup.never');
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  return say('backup.last', { day: days.format(-daysAgo, 'day') });
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
