import type { Client } from '../../../lib/domain/practice/client';
import type { FrameAgreement } from '../../../lib/domain/practice/frame';
import { formatDate, formatNames, sayDay } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { useSeries } from '../../app/use-records';
import { Checkbox } from '../../controls/Checkbox';
import { saySession } from '../../records/session-words';
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
      <Before agreement={agreement} />
    </>
  );
}

/** What it was before a change, and what was said of it before a correction: the newest first. */
function Before({ agreement: { changes, corrections = [] } }: Pick<FramePastProps, 'agreement'>) {
  const lines = [
    ...changes.map(({ on, askedBy, before }) => {
      const said = { day: sayDay(on), asker: say(`frame.asked-by.${askedBy}`), before };
      return { on, line: say('frame.change.line', said) };
    }),
    ...corrections.map(({ on, agreedOn, askedBy }) => {
      const agreed = say('frame.agreed', { day: sayDay(agreedOn) });
      const said = { day: sayDay(on), agreed, asker: say(`frame.asked-by.${askedBy}`) };
      return { on, line: say('frame.correction.line', said) };
    }),
  ];
  if (lines.length === 0) return null;
  // Of one day, what stands later in its list is the newer.
  const newest = lines
    .toReversed()
    .sort((one, other) => Number(other.on > one.on) - Number(other.on < one.on));
  return (
    <ul class={styles['past']}>
      {newest.map(({ line }, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
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
