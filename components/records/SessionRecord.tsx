import type { ComponentChildren } from 'preact';
import { PRACTITIONER, type Rating } from '../../lib/domain/alliance/rating';
import { isSealed } from '../../lib/domain/alliance/sealed-ratings';
import type { Series } from '../../lib/domain/alliance/series';
import type { Client } from '../../lib/domain/practice/client';
import { isVisible } from '../../lib/domain/practice/plain-line';
import type { Session } from '../../lib/domain/practice/session';
import { say } from '../../lib/words/index';
import { nameRater } from '../../lib/words/rater-names';
import { useReflection, useSession } from '../app/use-records';
import { Card } from '../controls/Card';
import { Notice } from '../controls/Notice';
import { MeasuresCard } from './MeasuresCard';
import { MomentRecords } from './MomentRecords';
import { NoteText } from './NoteText';
import { RatingGiven } from './RatingGiven';
import { RatingLine } from './RatingLine';
import { RatingStrain } from './RatingStrain';
import { SaidPrompts } from './SaidPrompt';
import { SessionDeeds } from './SessionDeeds';
import styles from './SessionRecord.module.css';
import { sayEdit, saySession, sayTimes } from './session-words';
import { useOwnLeftOut } from './use-own-left-out';

interface SessionRecordProps {
  readonly client: Client;
  readonly sessionId: string;
  readonly series: Series;
  /** Whether commands speak of this session: in the workspace another may stand beside it. */
  readonly isActive?: boolean;
  /** Opens both ratings of this session; without it there is no such button. */
  readonly onRate?: () => void;
  /** Opens this session's reflection; without it there is no such button. */
  readonly onReflect?: () => void;
}

/** Everything that is kept about one session, to read; and the ways to change it. */
export function SessionRecord(props: SessionRecordProps) {
  const { client, sessionId, series, isActive = true, onRate, onReflect } = props;
  const opened = useSession(sessionId);
  const isOwnLeftOut = useOwnLeftOut(sessionId);
  if (opened === undefined) return null;
  const point = series.find((each) => each.sessionId === sessionId);
  const at = opened?.ok ? opened.value.startedAt : (point?.at ?? null);
  return (
    <article class={styles['record']}>
      {at !== null && <h2 class={styles['title']}>{saySession({ number: point?.number ?? null, at })}</h2>}
      {opened === null && <Notice tone="info">{say('record.gone')}</Notice>}
      {opened && !opened.ok && <Notice tone="caution">{say(`record.${opened.problem}`)}</Notice>}
      {opened?.ok && (
        <>
          <SessionDeeds session={opened.value} {...{ isActive, onRate, onReflect }} />
          <Facts session={opened.value} />
          <Ratings client={client} session={opened.value} />
          <MeasuresCard client={client} session={opened.value} isOwnLeftOut={isOwnLeftOut} />
          <Card title={say('record.moments')}>
            <MomentRecords {...{ client }} session={opened.value} />
          </Card>
          <SaidPrompts session={opened.value} />
          <Reflection sessionId={sessionId} />
          <NextTime session={opened.value} />
          <Changes client={client} session={opened.value} />
        </>
      )}
    </article>
  );
}

function Facts({ session }: { session: Session }) {
  return (
    <dl class={styles['facts']}>
      <Fact term={say('record.when')}>{sayTimes(session)}</Fact>
      <Fact term={say('record.medium')}>{say(`medium.${session.medium}`)}</Fact>
      <Fact term={say('record.attendance')}>
        {say(`attendance.${session.attendance}`)}
        {session.enteredLater && <p class={styles['soft']}>{say('record.entered-later')}</p>}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Ratings({ client, session }: { client: Client; session: Session }) {
  const { ratings, status } = session;
  const isClosed = isSealed({ isFinished: status === 'finished', ratings });
  if (session.attendance !== 'held') return null;
  return (
    <Card title={say('record.ratings')}>
      {ratings.length === 0 && <p class={styles['soft']}>{say('record.ratings.none')}</p>}
      <div class={styles['ratings']}>
        {ratings.map((rating) =>
          isClosed ? (
            <p key={rating.rater}>
              {say('record.ratings.sealed', { rater: nameRater(client, rating.rater) })}
            </p>
          ) : (
            <OneRating key={rating.rater} {...{ client, session, rating }} />
          ),
        )}
      </div>
    </Card>
  );
}

function OneRating({ client, session, rating }: { client: Client; session: Session; rating: Rating }) {
  const name = nameRater(client, rating.rater);
  return (
    <section>
      <h3 class={styles['rater']}>{name}</h3>
      {isVisible(rating.concern) && rating.rater !== PRACTITIONER && (
        <p class={styles['text']}>{say('record.concern', { words: rating.concern })}</p>
      )}
      <RatingLine rating={rating} />
      <RatingGiven {...{ client, rating }} />
      <RatingStrain {...{ rating, name }} sessionId={session.id} />
    </section>
  );
}

function Reflection({ sessionId }: { sessionId: string }) {
  const note = useReflection(sessionId);
  if (note === undefined) return null;
  const text = note?.ok ? note.value.text.trim() : '';
  return (
    <Card title={say('record.reflection')}>
      {note && !note.ok ? (
        <p>{say('reflect.note.damaged')}</p>
      ) : text === '' ? (
        <p class={styles['soft']}>{say('record.reflection.none')}</p>
      ) : (
        <NoteText text={text} />
      )}
    </Card>
  );
}

function NextTime({ session: { nextTime } }: { session: Session }) {
  return (
    <Card title={say('record.next-time')}>
      {isVisible(nextTime) ? (
        <p class={styles['text']}>{nextTime}</p>
      ) : (
        <p class={styles['soft']}>{say('record.next-time.none')}</p>
      )}
    </Card>
  );
}

function Changes({ client, session: { edits } }: { client: Client; session: Session }) {
  if (edits.length === 0) return null;
  return (
    <Card title={say('record.changes')}>
      <ul class={styles['ratings']}>
        {edits.map((edit, index) => (
          <li key={index}>{sayEdit(client, edit)}</li>
        ))}
      </ul>
    </Card>
  );
}
