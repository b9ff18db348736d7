import type { Client } from '../../../lib/domain/practice/client';
import type { Participant } from '../../../lib/domain/practice/participant';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { CarersSee } from '../../records/CarersSee';
import { RatingEditor } from './RatingEditor';
import { Reveal } from './Reveal';
import styles from './steps.module.css';
import { useRatingForm } from './use-rating-form';

interface ParticipantPartProps {
  readonly client: Client;
  readonly session: Session;
  readonly participant: Participant;
  /** It is this participant's turn to be asked. */
  readonly isTurn: boolean;
  /** Somebody is being asked right now, or the practitioner's own rating is not in: no answer is on the screen. */
  readonly isClosed: boolean;
  readonly takesFocus: boolean;
  readonly onAsk: () => void;
  readonly onSaved: () => void;
  readonly onLater: () => void;
}

/** One participant's part: asked by reading aloud, then both sides next to each other. */
export function ParticipantPart(props: ParticipantPartProps) {
  const { client, session, participant, isTurn, isClosed, takesFocus } = props;
  const state = useRatingForm(client, session, participant.id);
  const rater = nameRater(client, participant.id);
  const isChanging = state.saved !== null && state.isTouched;
  const isOpen = isTurn || isChanging;
  if (state.saved && !isClosed && !isOpen) {
    return <Reveal {...{ client, session, participant }} rating={state.saved} onChange={props.onAsk} />;
  }
  const leave = () => {
    if (state.saved) state.takeSaved();
    props.onLater();
  };
  return (
    <Card title={say('close.theirs', { rater })} aside={say('close.theirs.way')}>
      {isOpen ? (
        <div class={styles['part']}>
          <p class={styles['soft']}>{say('close.read-aloud.hint')}</p>
          <CarersSee {...{ client, participant }} />
          <RatingEditor
            {...{ client, state, takesFocus }}
            rater={participant.id}
            saveWord={say('close.save.theirs', { rater })}
            leaveWord={say(state.saved ? 'close.keep-as-was' : 'close.later')}
            onSaved={props.onSaved}
            onLeave={leave}
          />
        </div>
      ) : state.saved ? (
        <p class={styles['soft']}>{say('close.answered', { rater })}</p>
      ) : (
        <Button onClick={props.onAsk}>{say('close.read-aloud.open', { rater })}</Button>
      )}
    </Card>
  );
}
