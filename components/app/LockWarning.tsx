import { LOCK_WARNING_SHELF } from '../../lib/platform/shelves';
import { say } from '../../lib/words/index';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useApp } from './AppContext';
import { useClock } from './use-clock';

const SECOND = 1000;

/** A minute before the idle lock: how long is left, and one button to stay. */
export function LockWarning() {
  const { lockWarning, access } = useApp();
  const lockAt = access.value.state === 'open' ? lockWarning.value : null;
  const now = useClock(lockAt === null ? null : SECOND);
  if (lockAt === null) return null;
  const seconds = Math.max(0, Math.ceil((lockAt - now) / SECOND));
  return (
    <Notice tone="caution">
      <p class="visually-hidden">{say('lock-warning.spoken')}</p>
      <p aria-hidden="true">{say('lock-warning.text', { seconds })}</p>
      <Button onClick={() => void LOCK_WARNING_SHELF.clear()}>{say('lock-warning.stay')}</Button>
    </Notice>
  );
}
