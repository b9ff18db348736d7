import { useState } from 'preact/hooks';
import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { Series, SeriesPoint } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useSessions } from '../../app/use-records';
import { EventGlyph } from '../../charts/Glyph';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { EmptyState } from '../../controls/EmptyState';
import { Tag } from '../../controls/Tag';
import { nameRater } from '../../records/rater-names';
import { formatDate, sayValues } from '../../records/session-words';
import styles from './SessionList.module.css';

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 40;

interface SessionListProps {
  readonly client: Client;
  readonly series: Series;
  /** The session that is open beside the list, which is then brief. */
  readonly selected?: string;
}

/** All sessions, newest first; each is a link to its record. */
export function SessionList({ client, series, selected }: SessionListProps) {
  const [isWhole, setWhole] = useState(false);
  const unreadable = useUnreadable(client.id);
  const newestFirst = series.toReversed();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FIRST_ROWS);
  const placeless = [...unreadable.keys()].filter((id) => !series.some(({ sessionId }) => sessionId === id));
  return (
    <Card title={say('workspace.sessions')} aside={series.length > 0 ? series.length : undefined}>
      {series.length + placeless.length === 0 && <EmptyState text={say('workspace.no-sessions')} />}
      <ul class={styles['list']}>
        {shown.map((point) => (
          <li key={point.sessionId}>
            <a
              class={styles['row']}
              href={addressOfTarget({ kind: 'session', clientId: client.id, sessionId: point.sessionId })}
              aria-current={point.sessionId === selected ? 'page' : undefined}
            >
              <Line point={point} problem={unreadable.get(point.sessionId)} />
              {selected === undefined && <Ratings client={client} point={point} />}
            </a>
          </li>
        ))}
        {placeless.map((id) => (
          <li key={id} class={styles['placeless']}>
            {say(`record.${unreadable.get(id) ?? 'damaged'}`)}
          </li>
        ))}
      </ul>
      {shown.length < newestFirst.length && (
        <Button variant="quiet" isWide onClick={() => setWhole(true)}>
          {say('history.more', { count: newestFirst.length })}
        </Button>
      )}
    </Card>
  );
}

/** Records that do not open, by id; their lines stand in their places. */
function useUnreadable(clientId: string): ReadonlyMap<string, 'damaged' | 'newer'> {
  const opened = useSessions(clientId) ?? [];
  return new Map(opened.flatMap((each) => (each.ok ? [] : [[each.id, each.problem] as const])));
}

function Line({ point, problem }: { point: SeriesPoint; problem: 'damaged' | 'newer' | undefined }) {
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
