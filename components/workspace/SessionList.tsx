import { isSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Series, SeriesPoint } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { addressOfTarget } from '../../lib/places/targets';
import { say } from '../../lib/words/index';
import { EmptyState } from '../controls/EmptyState';
import { Tag } from '../controls/Tag';
import { nameRater } from '../records/rater-names';
import { saySession, sayValues } from '../records/session-words';
import styles from './SessionList.module.css';

interface SessionListProps {
  readonly client: Client;
  readonly series: Series;
  readonly selected: string | null;
}

/** All sessions, newest first; each is a link to its record. */
export function SessionList({ client, series, selected }: SessionListProps) {
  if (series.length === 0) return <EmptyState text={say('workspace.no-sessions')} />;
  return (
    <ul class={styles['list']}>
      {series.toReversed().map((point) => (
        <li key={point.sessionId}>
          <a
            class={styles['row']}
            href={addressOfTarget({ kind: 'session', clientId: client.id, sessionId: point.sessionId })}
            aria-current={point.sessionId === selected ? 'true' : undefined}
          >
            <b>{saySession(point)}</b>
            <Facts client={client} point={point} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Facts({ client, point }: { client: Client; point: SeriesPoint }) {
  const shown = isSealed({ isFinished: point.finished, ratings: point.ratings }) ? [] : point.ratings;
  return (
    <span class={styles['facts']}>
      {point.attendance !== 'held' && <Tag>{say(`attendance.${point.attendance}`)}</Tag>}
      {!point.finished && <Tag>{say(point.isRunning ? 'workspace.running' : 'workspace.unfinished')}</Tag>}
      {point.strains > 0 && <Tag tone="strain">{say('moment.strain')}</Tag>}
      {point.repairs > 0 && <Tag tone="repair">{say('moment.repair')}</Tag>}
      {shown.map(({ rater, values, declined }) => (
        <span key={rater} class={styles['rating']}>
          {nameRater(client, rater)}: {declined ? say('prepare.declined') : sayValues(values)}
        </span>
      ))}
    </span>
  );
}
