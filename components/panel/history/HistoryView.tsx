import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { SessionRows } from '../../records/SessionRows';
import { BackTo } from './BackTo';
import styles from './history.module.css';
import { SessionLine } from './SessionLine';
import { SessionPage } from './SessionPage';

interface HistoryViewProps {
  readonly client: Client;
  readonly series: Series;
}

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
  const open = (sessionId: string) => {
    place.value = { ...place.value, view: { kind: 'session', sessionId } };
  };
  const enter = () => {
    place.value = { ...place.value, sheet: { kind: 'enter-session', clientId: client.id } };
  };
  return (
    <div class={styles['view']}>
      <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
      <SessionRows
        title={say('history.title')}
        clientId={client.id}
        series={series}
        empty={
          <EmptyState text={say('history.none')}>
            <p>{say('history.none.hint')}</p>
          </EmptyState>
        }
        row={(point, problem) => <SessionLine {...{ client, point, problem }} onOpen={open} />}
      />
      <Button isWide onClick={enter}>
        {say('history.enter')}
      </Button>
    </div>
  );
}
