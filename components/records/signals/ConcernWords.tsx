import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import { isVisible } from '../../../lib/domain/practice/plain-line';
import type { Signal } from '../../../lib/domain/signals/signal';
import { useSession } from '../../app/use-records';
import styles from './Signals.module.css';

/** What was named, as it was written: closed while the ratings of its session are. */
export function ConcernWords({ signal: { sessionId, rater } }: { signal: Signal }) {
  const opened = useSession(sessionId);
  if (!opened?.ok) return null;
  const { status, ratings } = opened.value;
  const words = ratings.find((rating) => rating.rater === rater)?.concern ?? '';
  if (!isVisible(words) || isSealed({ isFinished: status === 'finished', ratings })) return null;
  return <blockquote class={styles['words']}>{words}</blockquote>;
}
