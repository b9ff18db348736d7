import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Series, SeriesPoint } from '../../lib/domain/alliance/series';
import { say } from '../../lib/words/index';
import { useSessions } from '../app/use-records';
import { Button } from '../controls/Button';
import { Card } from '../controls/Card';
import styles from './SessionRows.module.css';

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 40;

/** Why a record does not open: its row was altered, or a newer version wrote it. */
export type RecordProblem = 'damaged' | 'newer';

interface SessionRowsProps {
  readonly title: string;
  readonly clientId: string;
  readonly series: Series;
  /** Stands where there is no session at all. */
  readonly empty: ComponentChildren;
  /** One session's line; the problem says why its record does not open. */
  readonly row: (point: SeriesPoint, problem: RecordProblem | undefined) => ComponentChildren;
}

/** All sessions of a client, newest first, the oldest on demand. Records that do not open and have no place among them stand below. */
export function SessionRows({ title, clientId, series, empty, row }: SessionRowsProps) {
  const [isWhole, setWhole] = useState(false);
  const unreadable = useUnreadable(clientId);
  const newestFirst = series.toReversed();
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FIRST_ROWS);
  const placeless = [...unreadable].filter(([id]) => !series.some(({ sessionId }) => sessionId === id));
  return (
    <Card title={title} aside={series.length > 0 ? series.length : undefined}>
      {series.length + placeless.length === 0 && empty}
      <ul class={styles['list']}>
        {shown.map((point) => (
          <li key={point.sessionId}>{row(point, unreadable.get(point.sessionId))}</li>
        ))}
        {placeless.map(([id, problem]) => (
          <li key={id} class={styles['placeless']}>
            {say(`record.${problem}`)}
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

/** Records that do not open, by id. */
function useUnreadable(clientId: string): ReadonlyMap<string, RecordProblem> {
  const opened = useSessions(clientId) ?? [];
  return new Map(opened.flatMap((each) => (each.ok ? [] : [[each.id, each.problem] as const])));
}
