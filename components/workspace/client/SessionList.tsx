import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { Series, SeriesPoint } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { addressOfTarget } from '../../../lib/places/targets';
import { formatDate } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { EventGlyph } from '../../charts/Glyph';
import { EmptyState } from '../../controls/EmptyState';
import { Tag } from '../../controls/Tag';
import { type RecordProblem, SessionRows } from '../../records/SessionRows';
import { sayValues } from '../../records/session-words';
import styles from './SessionList.module.css';

interface SessionListProps {
  readonly client: Client;
  readonly series: Series;
  /** The session that is open beside the list, which is then brief. */
  readonly selected?: string;
}

/** All sessions, newest first; each is a link to its record. */
export function SessionList({ client, series, selected }: SessionListProps) {
  return (
    <SessionRows
      title={say('workspace.sessions')}
      clientId={client.id}
      series={series}
      empty={<EmptyState text={say('workspace.no-sessions')} />}
      row={(point, problem) => (
        <a
          class={styles['row']}
          href={addressOfTarget({ kind: 'session', clientId: client.id, sessionId: point.sessionId })}
          aria-current={point.sessionId === selected ? 'page' : undefined}
        >
          <Line point={point} problem={problem} />
          {selected === undefined && <Ratings client={client} point={point} />}
        </a>
      )}
    />
  );
}

function Line({ point, problem }: { point: SeriesPoint; problem: RecordProblem | undefined }) {
  const { number, at, attendance, finished, isRunning, strains, repairs } = point;
  return (
    <span class={styles['line']}>
      {number !== null && <b>{say('history.number', { number })}</b>}
      <span class={styles['soft']}>{formatDate(at)}</span>
      {attendance !== 'held' && <Tag>{say(`attendance.${attendance}`)}</Tag>}
      {problem && <Tag tone="strain">{say(`history.${problem}`)}</Tag>}
      {!finished && <Tag>{say(isRunning ? 'history.running' : 'history.unfinished')}</Tag>}
      {strains > 0 && <Mark kind="strain" />}
      {repairs > 0 && <Mark kind="repair" />}
    </span>
  );
}

function Mark({ kind }: { kind: 'strain' | 'repair' }) {
  return (
    <Tag tone={kind}>
      <EventGlyph kind={kind} />
      {say(`moment.${kind}`)}
    </Tag>
  );
}

function Ratings({ client, point: { ratings, finished } }: { client: Client; point: SeriesPoint }) {
  if (ratings.length === 0) return null;
  if (isSealed({ isFinished: finished, ratings }))
    return <span class={styles['soft']}>{say('history.side.sealed')}</span>;
  return (
    <span class={styles['ratings']}>
      {ratings.map(({ rater, values, declined }) => (
        <span key={rater} class={styles['rating']}>
          <span class={styles['rater']}>{nameRater(client, rater)}</span>
          <span>{declined ? say('record.declined') : sayValues(values)}</span>
        </span>
      ))}
    </span>
  );
}
