import { FileCheck, Trash2 } from 'lucide';
import type { Client } from '../../../lib/domain/practice/client';
import type { ItemTouch } from '../../../lib/domain/practice/frame-life';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { formatSpan } from '../../controls/format-span';
import { Icon } from '../../controls/Icon';
import { IconButton } from '../../controls/IconButton';
import { TimerText } from '../../controls/TimerText';
import styles from './MomentList.module.css';

interface TouchRowProps {
  readonly client: Client;
  readonly session: Session;
  readonly touch: ItemTouch;
  readonly onDeleted: () => void;
}

/** A standing agreement that came up in the session, among its moments; it can be taken back, and that undone. */
export function TouchRow({ client, session, touch: { item, at }, onDeleted }: TouchRowProps) {
  const { run, notify } = useApp();
  const since = Math.max(0, at - session.startedAt);
  const name = say(`frame.item.${item}`);
  const names = { kind: name, time: formatSpan(since) };
  const touched = { clientId: client.id, sessionId: session.id, item };
  const remove = async () => {
    const { ok } = await run('frame.touch', { ...touched, isTouched: false });
    if (!ok) return;
    onDeleted();
    notify({
      tone: 'info',
      text: say('session.deleted', names),
      action: {
        label: say('session.undo'),
        run: () => run('frame.touch', { ...touched, isTouched: true, at }),
      },
    });
  };
  return (
    <div class={styles['row']}>
      <span class={styles['time']}>
        <TimerText milliseconds={since} />
      </span>
      <Icon node={FileCheck} />
      <span class={styles['words']}>
        <b>{say('frame.title')}</b> {name}
      </span>
      <span class={styles['only']}>
        <IconButton icon={Trash2} label={say('session.delete', names)} onClick={() => void remove()} />
      </span>
    </div>
  );
}
