import { CircleDashed, MessageCircle } from 'lucide';
import type { SignalLevel } from '../../../lib/domain/signals/rules';
import { say } from '../../../lib/words/index';
import { Icon } from '../../controls/Icon';
import styles from './Signals.module.css';

/** How loudly it is said: in words, and by a shape. */
export function LevelMark({ level }: { level: SignalLevel }) {
  return (
    <p class={styles['level']}>
      <LevelIcon level={level} />
      {say(`signal.level.${level}`)}
    </p>
  );
}

/** The shape alone, beside words that say the same. */
export function LevelIcon({ level }: { level: SignalLevel }) {
  return <Icon node={level === 'quiet' ? CircleDashed : MessageCircle} />;
}
