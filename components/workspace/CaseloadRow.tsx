import { attention } from '../../lib/domain/practice/due-checks';
import type { Head } from '../../lib/domain/practice/head';
import { addressOfTarget } from '../../lib/places/targets';
import { say } from '../../lib/words/index';
import { Sparkline } from '../charts/Sparkline';
import { Tag } from '../controls/Tag';
import { formatDate } from '../records/session-words';
import styles from './CaseloadRow.module.css';

interface CaseloadRowProps {
  readonly head: Head;
  readonly isSelected: boolean;
  /** The list stands beside an open client. */
  readonly isNarrow: boolean;
}

/** One client: a link, so that it opens in place or, as links do, in another tab. */
export function CaseloadRow({ head, isSelected, isNarrow }: CaseloadRowProps) {
  const { clientId, label, kind, lastSeenAt, heldCount, points, archived, hasEnded } = head;
  const seen =
    lastSeenAt === null
      ? say('choose.never')
      : say('choose.seen', { count: heldCount, day: formatDate(lastSeenAt) });
  const states = [
    say(`client.kind.${kind}`),
    archived && say('choose.is-archived'),
    hasEnded && say('workspace.ended'),
  ];
  return (
    <li class={styles['item']}>
      <a
        class={isNarrow ? `${styles['row']} ${styles['narrow']}` : styles['row']}
        href={addressOfTarget({ kind: 'client', clientId })}
        aria-current={isSelected ? 'page' : undefined}
      >
        <span class={styles['who']}>
          <b>{label}</b>
          <span>{states.filter(Boolean).join(' · ')}</span>
        </span>
        <span class={styles['seen']}>{seen}</span>
        {!isNarrow && <Sparkline points={points} />}
        <span class={styles['facts']}>
          {attention(head).map((fact) => (
            <Tag key={fact.kind} tone={fact.kind === 'open-strain' ? 'strain' : 'neutral'}>
              {say(`attention.short.${fact.kind}`)}
            </Tag>
          ))}
        </span>
      </a>
    </li>
  );
}
