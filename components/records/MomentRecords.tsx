import type { Moment } from '../../lib/domain/practice/moment';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { formatSpan } from '../controls/format-span';
import { Tag } from '../controls/Tag';
import styles from './MomentRecords.module.css';
import { MomentStrain } from './MomentStrain';
import { formatTime } from './session-words';

const DAY = 24 * 60 * 60_000;

/** A session's moments to read: when, what kind, and the words. */
export function MomentRecords({ session }: { session: Session }) {
  if (session.moments.length === 0) return <p class={styles['soft']}>{say('record.moments.none')}</p>;
  return (
    <ul class={styles['list']}>
      {session.moments.map((moment) => (
        <li key={moment.id}>
          <time class={styles['soft']}>{sinceStart(session, moment)}</time>
          <Tag tone={moment.kind === 'unspoken' ? 'neutral' : moment.kind}>
            {say(`moment.${moment.kind}`)}
          </Tag>
          {moment.words !== '' && <span class={styles['words']}>{moment.words}</span>}
          <MomentStrain {...{ session, moment }} />
        </li>
      ))}
    </ul>
  );
}

/** Minutes and seconds since the start; the time of day where that says nothing (a start that was changed later). */
function sinceStart({ startedAt }: Session, { at }: Moment): string {
  const since = at - startedAt;
  return since >= 0 && since < DAY ? formatSpan(since) : formatTime(at);
}
