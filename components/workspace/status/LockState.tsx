import { useEffect, useState } from 'preact/hooks';
import { RUNNING_SHELF, type RunningSession } from '../../../lib/platform/shelves';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useClock } from '../../app/use-clock';
import { formatTime } from '../../records/session-words';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** That the vault is open, and when it locks by itself; in the last minute, how many seconds are left. */
export function LockState() {
  const { settings, lockWarning } = useApp();
  const lockAt = lockWarning.value;
  const now = useClock(lockAt === null ? MINUTE : SECOND);
  const [running, setRunning] = useState<RunningSession | null>(null);
  useEffect(() => {
    void RUNNING_SHELF.get().then(setRunning);
    return RUNNING_SHELF.watch(setRunning);
  }, []);
  if (lockAt !== null) {
    const seconds = Math.max(0, Math.ceil((lockAt - now) / SECOND));
    return <span>{say('workspace.status.locks-in', { seconds })}</span>;
  }
  if (running && running.lockFreeUntil > now) {
    return <span>{say('workspace.status.running', { time: formatTime(running.lockFreeUntil) })}</span>;
  }
  return <span>{say('workspace.status.open', { minutes: settings.value.idleMinutes })}</span>;
}
