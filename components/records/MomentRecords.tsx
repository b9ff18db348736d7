import type { Client } from '../../lib/domain/practice/client';
import { touchesIn } from '../../lib/domain/practice/frame-life';
import type { Moment } from '../../lib/domain/practice/moment';
import { isVisible } from '../../lib/domain/practice/plain-line';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { formatSpan } from '../controls/format-span';
import { Tag } from '../controls/Tag';
import styles from './MomentRecords.module.css';
import { MomentStrain } from './MomentStrain';
import { MomentWords } from './MomentWords';
import { formatTime } from './session-words';

const DAY = 24 * 60 * 60_000;

interface MomentRecordsProps {
  readonly client: Client;
  readonly session: Session;
}

/** A session's moments to read: when, what kind, and the words; agreements of the frame that came up stand among them. */
export function MomentRecords({ client, session }: MomentRecordsProps) {
  const touches = touchesIn(client, session.id);
  const lines = [
    ...session.moments.map((moment) => ({
      at: moment.at,
      line: <MomentLine key={moment.id} {...{ session, moment }} />,
    })),
    ...touches.map(({ at, item }) => ({
      at,
      line: (
        <li key={item}>
          <time class={styles['soft']}>{sinceStart(session, { at })}</time>
          <Tag tone="neutral">{say('frame.title')}</Tag>
          <span class={styles['words']}>{say(`frame.item.${item}`)}</span>
        </li>
      ),
    })),
  ].sort((one, other) => one.at - other.at);
  if (lines.length === 0) return <p class={styles['soft']}>{say('record.moments.none')}</p>;
  return <ul class={styles['list']}>{lines.map(({ line }) => line)}</ul>;
}

function MomentLine({ session, moment }: { readonly session: Session; readonly moment: Moment }) {
  const { kind, words } = moment;
  const name = say(`moment.${kind}`);
  const time = sinceStart(session, moment);
  return (
    <li>
      <time class={styles['soft']}>{time}</time>
      <Tag tone={kind === 'unspoken' ? 'neutral' : kind}>{name}</Tag>
      {isVisible(words) && <MomentWords words={words} names={{ kind: name, time }} />}
      <MomentStrain {...{ session, moment }} />
    </li>
  );
}

/** Minutes and seconds since the start; the time of day where that says nothing (a start that was changed later). */
function sinceStart({ startedAt }: Session, { at }: Pick<Moment, 'at'>): string {
  const since = at - startedAt;
  return since >= 0 && since < DAY ? formatSpan(since) : formatTime(at);
}
