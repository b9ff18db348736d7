import { say, WORDS_LOCALE } from '../../../lib/words/index';
import { useClock } from '../../app/use-clock';
import { usePractitioner } from '../../app/use-records';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const days = new Intl.RelativeTimeFormat(WORDS_LOCALE, { numeric: 'auto' });

/** How old the last backup is. */
export function BackupState() {
  const now = useClock(MINUTE);
  const facts = usePractitioner()?.facts;
  if (facts === undefined) return null;
  return <span>{sayBackup(facts?.lastBackupAt ?? null, now)}</span>;
}

function sayBackup(at: number | null, now: number): string {
  if (at === null) return say('backup.never');
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  return say('backup.last', { day: days.format(-daysAgo, 'day') });
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
