import { useMemo } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { headPoints } from '../../../lib/domain/practice/head-points';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import type { FactsOf } from '../../app/use-facts';
import { Sparkline } from '../../charts/Sparkline';
import { Tag } from '../../controls/Tag';
import { formatDate } from '../../records/session-words';
import { FactTags } from '../FactTags';
import styles from './CaseloadRow.module.css';
import { sparkNames } from './spark-names';

interface CaseloadRowProps {
  readonly head: Head;
  /** When the client is due next, in words. */
  readonly due: string | null;
  readonly hidesLabels: boolean;
  readonly factsOf: FactsOf;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: (clientId: string) => void;
}

/** One client: a link, so that it opens in place or, as links do, in another tab. Drawn anew only when it says something else. */
export function CaseloadRow(props: CaseloadRowProps) {
  const { head, due, hidesLabels, factsOf, isStop, onFocus } = props;
  return useMemo(() => <Row {...props} />, [head, due, hidesLabels, factsOf, isStop, onFocus]);
}

function Row({ head, due, hidesLabels, factsOf, isStop, onFocus }: CaseloadRowProps) {
  const { clientId } = head;
  return (
    <li class={styles['item']}>
      <a
        class={styles['row']}
        href={addressOfTarget({ kind: 'client', clientId })}
        data-client={clientId}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onFocus(clientId)}
      >
        <Who head={head} hidesLabels={hidesLabels} />
        <span class={styles['spark']}>
          <Sparkline points={headPoints(head)} names={sparkNames(head, hidesLabels)} />
        </span>
        <Seen head={head} />
        <span class={styles['due']}>
          {due !== null && <span class="visually-hidden">{say('workspace.column.due')} </span>}
          {due}
        </span>
        <Facts {...{ head, factsOf }} />
      </a>
    </li>
  );
}

function Who({ head, hidesLabels }: Pick<CaseloadRowProps, 'head' | 'hidesLabels'>) {
  const { label, kind, population, archived, hasEnded } = head;
  const states = [
    say(`client.kind.${kind}`),
    population !== 'adult' && say(`population.${population}`),
    hasEnded && say('workspace.ended'),
    archived && say('choose.is-archived'),
  ];
  return (
    <span class={styles['who']}>
      <b>{hidesLabels ? say('workspace.label.hidden') : label}</b>
      <span class={styles['soft']}>{states.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

function Seen({ head: { heldCount, lastSeenAt } }: Pick<CaseloadRowProps, 'head'>) {
  return (
    <span class={styles['seen']}>
      {lastSeenAt !== null && <span>{formatDate(lastSeenAt)}</span>}
      <span class={styles['soft']}>{say('workspace.sessions.count', { count: heldCount })}</span>
    </span>
  );
}

function Facts({ head, factsOf }: Pick<CaseloadRowProps, 'head' | 'factsOf'>) {
  return (
    <span class={styles['facts']}>
      {head.openSession?.isRunning && <Tag tone="task">{say('workspace.running')}</Tag>}
      <FactTags facts={factsOf(head)} />
    </span>
  );
}
