import { useMemo } from 'preact/hooks';
import type { Head } from '../../../lib/domain/practice/head';
import { headPoints } from '../../../lib/domain/practice/head-points';
import { addressOfTarget } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import type { FactsOf } from '../../app/use-look';
import { Sparkline } from '../../charts/Sparkline';
import { Tag } from '../../controls/Tag';
import { FactTags } from '../FactTags';
import styles from './CaseloadRow.module.css';
import { sparkRaters } from './spark-raters';

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
        {/* Heard in this order: what is worth a look before any number. Where each stands is the style's. */}
        <Who head={head} hidesLabels={hidesLabels} />
        <Facts {...{ head, factsOf }} />
        <span class={styles['due']}>
          {due !== null && (
            <>
              <span class={styles['name']}>{say('workspace.column.due')} </span>
              {due}
              <Pause />
            </>
          )}
        </span>
        <Seen head={head} />
        <span class={styles['spark']}>
          <Sparkline points={headPoints(head)} raters={sparkRaters(head, hidesLabels)} />
        </span>
      </a>
    </li>
  );
}

/** Keeps what stands in columns apart where it is heard in one go. */
const Pause = () => <span class="visually-hidden">,</span>;

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
      <Pause />
      <span class={styles['soft']}>{states.filter(Boolean).join(' · ')}</span>
      <Pause />
    </span>
  );
}

function Seen({ head: { heldCount, lastSeenAt } }: Pick<CaseloadRowProps, 'head'>) {
  return (
    <span class={styles['seen']}>
      {lastSeenAt !== null && (
        <span>
          <span class={styles['name']}>{say('workspace.column.seen')} </span>
          {formatDate(lastSeenAt)}
          <Pause />
        </span>
      )}
      <span class={styles['soft']}>{say('workspace.sessions.count', { count: heldCount })}</span>
      <Pause />
    </span>
  );
}

function Facts({ head, factsOf }: Pick<CaseloadRowProps, 'head' | 'factsOf'>) {
  return (
    <span class={styles['facts']}>
      {head.openSession?.isRunning && (
        <>
          <Tag tone="task">{say('workspace.running')}</Tag>
          <Pause />
        </>
      )}
      <FactTags facts={factsOf(head)} />
    </span>
  );
}
