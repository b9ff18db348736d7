import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import { ratingOf } from '../../../lib/domain/practice/ratings-of-session';
import { seenRaters } from '../../../lib/domain/practice/seen-answers';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import { EmptyState } from '../../controls/EmptyState';
import { MeasuresCard } from '../../records/MeasuresCard';
import { OwnPart } from './OwnPart';
import { ParticipantPart } from './ParticipantPart';
import styles from './steps.module.css';
import { useRatingForm } from './use-rating-form';
import { type Turns, useTurns } from './use-turns';

interface CloseStepProps {
  readonly client: Client;
  readonly session: Session | null;
  /** What "Go on to Reflect" does; unless given, the panel goes to that step. */
  readonly onReflect?: () => void;
  /** It was gone to from another step: where the focus was lost on the way, it goes on at the first value. */
  readonly isGoneTo?: boolean;
}

/** Both sides rate: the practitioner first, then each participant, then both next to each other. */
export function CloseStep({ client, session, onReflect, isGoneTo = false }: CloseStepProps) {
  if (!session) {
    return (
      <EmptyState text={say('close.no-session')}>
        <p>{say('close.no-session.hint')}</p>
      </EmptyState>
    );
  }
  if (session.attendance !== 'held') return <EmptyState text={say('close.not-held')} />;
  return <BothSides key={session.id} {...{ client, session, onReflect, isGoneTo }} />;
}

interface BothSidesProps {
  readonly client: Client;
  readonly session: Session;
  readonly onReflect: (() => void) | undefined;
  readonly isGoneTo: boolean;
}

function BothSides({ client, session, onReflect, isGoneTo }: BothSidesProps) {
  const own = useRatingForm(client, session, PRACTITIONER);
  const [isEditing, setEditing] = useState(false);
  const [hasActed, setActed] = useState(false);
  const turns = useTurns(client, session);
  const isLeftOut = own.saved === null && own.form.isLeftOut;
  const isOpen = isEditing || (own.saved ? own.isTouched : !isLeftOut);
  const edit = (isOn: boolean) => {
    setEditing(isOn);
    setActed(true);
  };
  return (
    <div class={styles['step']}>
      <OwnPart
        {...{ client, session, isOpen, isEditing, isGoneTo }}
        state={own}
        onEdit={() => edit(true)}
        onDone={() => edit(false)}
      />
      {own.saved || isLeftOut ? (
        <Participants {...{ client, session, turns, hasActed }} isOwnIn={own.saved !== null} />
      ) : (
        <Waiting {...{ client, session }} />
      )}
      <MeasuresCard {...{ client, session }} isOwnLeftOut={isLeftOut} />
      <ToReflect
        sessionId={session.id}
        onReflect={onReflect}
        isNext={own.saved !== null && !isOpen && turns.asked === null}
      />
    </div>
  );
}

/** What stands in the participants' place until the practitioner's own rating is in. */
function Waiting({ client, session }: { client: Client; session: Session }) {
  const [first, ...others] = client.participants;
  const seen = seenRaters(session);
  const count = closedAnswers(session);
  const rater = first ? nameRater(client, first.id) : say('rater.client');
  if (client.participants.every(({ id }) => seen.includes(id) && ratingOf(session, id)))
    return <p class={styles['soft']}>{say('close.waiting.seen')}</p>;
  return (
    <p class={styles['soft']}>
      {others.length > 0 ? say('close.waiting.several') : say('close.waiting', { rater })}{' '}
      {count > 0 && say('close.sealed', { count })}
    </p>
  );
}

/** How many answers are kept that were not seen yet. */
function closedAnswers(session: Session): number {
  const seen = seenRaters(session);
  return session.ratings.filter(({ rater }) => rater !== PRACTITIONER && !seen.includes(rater)).length;
}

interface ParticipantsProps {
  readonly client: Client;
  readonly session: Session;
  readonly turns: Turns;
  readonly isOwnIn: boolean;
  /** The practitioner has just done something here, so the focus may follow. */
  readonly hasActed: boolean;
}

/** The participants, one after the other. What they answered opens once nobody is being asked any more. */
function Participants({ client, session, turns, isOwnIn, hasActed }: ParticipantsProps) {
  const { run } = useApp();
  const seen = seenRaters(session);
  const count = isOwnIn ? 0 : closedAnswers(session);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (turns.hasActed && turns.asked === null) place.current?.focus();
  }, [turns.asked]);
  return (
    <div ref={place} class={styles['step']} tabIndex={-1}>
      {client.participants.map((participant) => (
        <ParticipantPart
          key={participant.id}
          {...{ client, session, participant }}
          isTurn={turns.asked === participant.id}
          isClosed={turns.asked !== null || !(isOwnIn || seen.includes(participant.id))}
          takesFocus={hasActed || turns.hasActed}
          onAsk={() => turns.ask(participant.id)}
          onSaved={turns.next}
          onLater={() => turns.later(participant.id)}
        />
      ))}
      {count > 0 && turns.asked === null && (
        <div class={styles['deeds']}>
          <p class={styles['soft']}>
            {say('close.sealed', { count })} {say('close.sealed.hint')}
          </p>
          <Button onClick={() => void run('rating.show-answers', { sessionId: session.id })}>
            {say('close.sealed.open')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ToReflectProps {
  readonly sessionId: string;
  readonly isNext: boolean;
  readonly onReflect: (() => void) | undefined;
}

function ToReflect({ sessionId, isNext, onReflect }: ToReflectProps) {
  const { run, place, context } = useApp();
  const go = async () => {
    if (onReflect) return onReflect();
    if (!context.value.isReadOnly) await run('session.go-to-step', { sessionId, step: 'reflect' });
    place.value = { ...place.value, step: 'reflect', view: { kind: 'steps' } };
  };
  return (
    <Button variant={isNext ? 'primary' : 'secondary'} isWide onClick={() => void go()}>
      {say('close.to-reflect')}
    </Button>
  );
}
