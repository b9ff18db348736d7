import { useState } from 'preact/hooks';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSessions } from '../../app/use-records';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { EmptyState } from '../../controls/EmptyState';
import { BackTo } from './BackTo';
import styles from './history.module.css';
import { SessionLine } from './SessionLine';
import { SessionPage } from './SessionPage';

interface HistoryViewProps {
  readonly client: Client;
  readonly series: Series;
}

/** Rows shown before the rest is asked for. */
const FIRST_ROWS = 40;

/** Every session of a client, newest first; or the one that was opened. */
export function HistoryView({ client, series }: HistoryViewProps) {
  const { view } = useApp().place.value;
  if (view.kind === 'session') {
    const { sessionId, part } = view;
    return <SessionPage key={sessionId} {...{ client, series, sessionId, part }} />;
  }
  return <SessionList {...{ client, series }} />;
}

function SessionList({ client, series }: HistoryViewProps) {
  const { place } = useApp();
  const [isWhole, setWhole] = useState(false);
  const opened = useSessions(client.id) ?? [];
  const unreadable = new Map(opened.flatMap((each) => (each.ok ? [] : [[each.id, each.problem] as const])));
  const newestFirst = [...series].reverse();
  const placeless = [...unreadable.keys()].filter((id) => !series.some(({ sessionId }) => sessionId === id));
  const shown = isWhole ? newestFirst : newestFirst.slice(0, FIRST_ROWS);
  const open = (sessionId: string) => {
    place.value = { ...place.value, view: { kind: 'session', sessionId } };
  };
  const enter = () => {
    place.value = { ...place.value, sheet: { kind: 'enter-session', clientId: client.id } };
  };
  return (
    <div class={styles['view']}>
      <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
      <Card title={say('history.title')} aside={series.length > 0 ? series.length : undefined}>
        {series.length + placeless.length === 0 && (
          <EmptyState text={say('history.none')}>
            <p>{say('history.none.hint')}</p>
          </EmptyState>
        )}
        <ul class={styles['list']}>
          {shown.map((point) => (
            <li key={point.sessionId}>
              <SessionLine {...{ client, point }} problem={unreadable.get(point.sessionId)} onOpen={open} />
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
      <Button isWide onClick={enter}>
        {say('history.enter')}
      </Button>
    </div>
  );
}
