import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { SeriesPoint, SeriesRating } from '../../../lib/domain/alliance/series';
import type { Client } from '../../../lib/domain/practice/client';
import { formatDate, formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { EventGlyph } from '../../charts/Glyph';
import { ComponentMark } from '../../controls/ComponentMark';
import { Tag } from '../../controls/Tag';
import type { RecordProblem } from '../../records/SessionRows';
import styles from './history.module.css';

interface SessionLineProps {
  readonly client: Client;
  readonly point: SeriesPoint;
  /** The record itself cannot be opened; the line still stands in its place. */
  readonly problem: RecordProblem | undefined;
  readonly onOpen: (sessionId: string) => void;
}

/** One session in the list: when, what became of it, and both sides' values. */
export function SessionLine({ client, point, problem, onOpen }: SessionLineProps) {
  const { number, at, attendance, ratings, finished } = point;
  const isClosed = isSealed({ isFinished: finished, ratings });
  return (
    <button type="button" class={styles['line']} onClick={() => onOpen(point.sessionId)}>
      <span class={styles['head']}>
        {number !== null && <b>{say('history.number', { number })}</b>}
        <span class={number === null ? undefined : styles['soft']}>{formatDate(at)}</span>
        <Marks {...{ point, problem }} />
        {attendance !== 'held' && <Tag>{say(`attendance.${attendance}`)}</Tag>}
      </span>
      {isClosed && ratings.length > 0 ? (
        <span class={styles['soft']}>{say('history.side.sealed')}</span>
      ) : (
        ratings.map((rating) => <Side key={rating.rater} {...{ client, rating }} />)
      )}
    </button>
  );
}

function Marks({ point, problem }: Pick<SessionLineProps, 'point' | 'problem'>) {
  const { strains, repairs, finished, isRunning } = point;
  return (
    <>
      {problem && <Tag tone="strain">{say(`history.${problem}`)}</Tag>}
      {!finished && <Tag>{say(isRunning ? 'history.running' : 'history.unfinished')}</Tag>}
      {strains > 0 && (
        <Tag tone="strain">
          <EventGlyph kind="strain" />
          {say('moment.strain')}
        </Tag>
      )}
      {repairs > 0 && (
        <Tag tone="repair">
          <EventGlyph kind="repair" />
          {say('moment.repair')}
        </Tag>
      )}
    </>
  );
}

function Side({ client, rating }: { client: Client; rating: SeriesRating }) {
  const side = rating.rater === PRACTITIONER ? 'practitioner' : 'client';
  return (
    <span class={styles['side']}>
      <span class={styles['rater']}>{nameRater(client, rating.rater)}</span>
      {rating.declined ? (
        <span>{say('record.declined')}</span>
      ) : (
        COMPONENTS.map((component) => {
          const value = rating.values[component];
          return (
            <span key={component} class={styles['value']}>
              <ComponentMark component={component} side={side} />
              <span class="visually-hidden">{say(`component.${component}`)} </span>
              {value === null ? say('history.blank') : formatValue(value)}
            </span>
          );
        })
      )}
      {rating.hasConcern && (
        <span class={styles['value']}>
          <EventGlyph kind="concern" />
          <span class="visually-hidden">{say('chart.mark.concern')}</span>
        </span>
      )}
    </span>
  );
}
