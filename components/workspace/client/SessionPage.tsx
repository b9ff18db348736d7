import { ChevronLeft, ChevronRight } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { addressOfTarget } from '../../../lib/places/targets';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { IconButton } from '../../controls/IconButton';
import { rescueFocus } from '../../controls/rescue-focus';
import { SessionRecord } from '../../records/SessionRecord';
import styles from './ClientPage.module.css';
import { SessionList } from './SessionList';

interface SessionPageProps {
  readonly client: Client;
  readonly series: Series;
  readonly sessionId: string;
  /** Whether it may take the focus where that was lost. */
  readonly isActive: boolean;
}

/** One session's record, with the client's other sessions within reach. */
export function SessionPage({ client, series, sessionId, isActive }: SessionPageProps) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) rescueFocus(page.current?.querySelector('h1'));
  }, [sessionId]);
  return (
    <div ref={page} class={styles['overview']}>
      <header class={styles['header']}>
        <h1>
          <a href={addressOfTarget({ kind: 'client', clientId: client.id })}>{client.label}</a>
        </h1>
        <Neighbours {...{ client, series, sessionId }} />
      </header>
      <div class={styles['withList']}>
        <SessionRecord key={sessionId} {...{ client, series, sessionId, isActive }} />
        <div class={styles['others']}>
          <SessionList {...{ client, series }} selected={sessionId} />
        </div>
      </div>
    </div>
  );
}

function Neighbours({ client, series, sessionId }: Omit<SessionPageProps, 'isActive'>) {
  const { place } = useApp();
  const at = series.findIndex((point) => point.sessionId === sessionId);
  const step = (by: -1 | 1) => ({
    disabled: at < 0 || !series[at + by],
    onClick: () => {
      const next = series[at + by];
      if (!next) return;
      const target = { kind: 'session', clientId: client.id, sessionId: next.sessionId } as const;
      place.value = { ...place.value, target };
    },
  });
  return (
    <div class={styles['deeds']}>
      <IconButton icon={ChevronLeft} label={say('workspace.session.before')} {...step(-1)} />
      <IconButton icon={ChevronRight} label={say('workspace.session.after')} {...step(1)} />
    </div>
  );
}
