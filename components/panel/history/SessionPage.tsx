import type { Series } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import type { Session } from '../../../lib/domain/practice/session';
import type { PanelView } from '../../../lib/places/places';
import { useApp } from '../../app/AppContext';
import { useSession } from '../../app/use-records';
import { SessionRecord } from '../../records/SessionRecord';
import { useShownSession } from '../../records/use-shown-session';
import { CloseStep } from '../close/CloseStep';
import { ReflectStep } from '../reflect/ReflectStep';
import { BackTo } from './BackTo';
import styles from './history.module.css';

interface SessionPageProps {
  readonly client: Client;
  readonly series: Series;
  readonly sessionId: string;
  /** What of it is being changed; its record otherwise. */
  readonly part: 'close' | 'reflect' | undefined;
}

/** One past session: its record, and its ratings and reflection to change. */
export function SessionPage({ client, series, sessionId, part }: SessionPageProps) {
  const { place } = useApp();
  const show = (view: PanelView) => {
    place.value = { ...place.value, view };
  };
  const record: PanelView = { kind: 'session', sessionId };
  const rate = () => show({ ...record, part: 'close' });
  const reflect = () => show({ ...record, part: 'reflect' });
  return (
    <div class={styles['view']}>
      {part ? (
        <BackTo view={record} word="history.back.record" />
      ) : (
        <div class={styles['ways']}>
          <BackTo view={{ kind: 'history' }} word="history.back" />
          <BackTo view={{ kind: 'steps' }} word="history.to-steps" />
        </div>
      )}
      {part ? (
        <Changing {...{ client, sessionId, part }} onReflect={reflect} />
      ) : (
        <SessionRecord {...{ client, series, sessionId }} onRate={rate} onReflect={reflect} />
      )}
    </div>
  );
}

interface ChangingProps {
  readonly client: Client;
  readonly sessionId: string;
  readonly part: 'close' | 'reflect';
  readonly onReflect: () => void;
}

function Changing({ client, sessionId, part, onReflect }: ChangingProps) {
  const opened = useSession(sessionId);
  const session: Session | null = opened?.ok ? opened.value : null;
  useShownSession(session);
  if (!session) return null;
  return part === 'close' ? (
    <CloseStep {...{ client, session, onReflect }} />
  ) : (
    <ReflectStep {...{ client, session }} />
  );
}
