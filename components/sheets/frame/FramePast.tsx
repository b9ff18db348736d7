import type { Client } from '../../../lib/domain/practice/client';
import type { FrameAgreement } from '../../../lib/domain/practice/frame';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSeries } from '../../app/use-records';
import { Checkbox } from '../../controls/Checkbox';
import { sayDay } from '../../records/frame-words';
import { formatDate, formatNames, saySession } from '../../records/session-words';
import styles from './Frame.module.css';

interface FramePastProps {
  readonly client: Client;
  readonly agreement: FrameAgreement;
}

/** Whether it came up in the session under way, where else it did, and what it was before. */
export function FramePast({ client, agreement }: FramePastProps) {
  const { session } = useApp().context.value;
  return (
    <>
      {session && <TouchedNow {...{ client, agreement }} sessionId={session.id} />}
      <TouchedBefore {...{ client, agreement }} />
      {agreement.changes.length > 0 && (
        <ul class={styles['past']}>
          {agreement.changes.toReversed().map(({ on, askedBy, before }, index) => (
            <li key={index}>
              {say('frame.change.line', { day: sayDay(on), asker: say(`frame.asked-by.${askedBy}`), before })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function TouchedNow({ client, agreement, sessionId }: FramePastProps & { sessionId: string }) {
  const { run } = useApp();
  const { item } = agreement;
  return (
    <Checkbox
      label={say('frame.touched')}
      isChecked={agreement.touched.some((touch) => touch.sessionId === sessionId)}
      onChange={(isTouched) => void run('frame.touch', { clientId: client.id, item, sessionId, isTouched })}
    />
  );
}

function TouchedBefore({ client, agreement: { touched } }: FramePastProps) {
  const series = useSeries(client.id);
  if (touched.length === 0 || !series?.ok) return null;
  const sessions = touched.map(({ sessionId, at }) => {
    const point = series.value.find((each) => each.sessionId === sessionId);
    return point ? saySession(point) : formatDate(at);
  });
  return <p class={styles['soft']}>{say('frame.touched.in', { sessions: formatNames(sessions) })}</p>;
}
