import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import { seenRaters } from '../../../lib/domain/practice/seen-answers';
import type { Session } from '../../../lib/domain/practice/session';
import { GTB_SESSION } from '../../../lib/library/instruments/gtb-session';
import { say } from '../../../lib/words/index';
import { Button } from '../../controls/Button';
import { Card } from '../../controls/Card';
import { Disclosure } from '../../controls/Disclosure';
import { RatingLine } from '../../records/RatingLine';
import { RatingDeeds } from './RatingDeeds';
import { RatingEditor } from './RatingEditor';
import styles from './steps.module.css';
import type { RatingFormState } from './use-rating-form';

interface OwnPartProps {
  readonly client: Client;
  readonly session: Session;
  readonly state: RatingFormState;
  readonly isOpen: boolean;
  /** The practitioner asked for the form, so the focus goes there. */
  readonly isEditing: boolean;
  /** The step was gone to from another. */
  readonly isGoneTo: boolean;
  readonly onEdit: () => void;
  readonly onDone: () => void;
}

/** The practitioner's own rating, before anything of the client's is seen; where something was, that is said. */
export function OwnPart(props: OwnPartProps) {
  const { client, session, state, isOpen, isEditing, isGoneTo, onEdit, onDone } = props;
  const { saved } = state;
  const isSeenFirst = seenRaters(session).length > 0;
  const leave = () => {
    if (saved) state.takeSaved();
    else state.change({ isLeftOut: true });
    onDone();
  };
  const aside =
    saved && !isOpen ? (
      <RatingDeeds session={session} rating={saved} name={say('rater.practitioner')} onChange={onEdit} />
    ) : (
      say(isSeenFirst ? 'close.own.after' : 'close.own.first')
    );
  return (
    <Card title={say('close.own')} aside={aside}>
      <div class={styles['part']}>
        {isOpen && isSeenFirst && <p class={styles['soft']}>{say('close.own.after.hint')}</p>}
        {isOpen ? (
          <RatingEditor
            {...{ client, state }}
            rater={PRACTITIONER}
            takesFocus={isEditing}
            takesLostFocus={isGoneTo}
            saveWord={say('close.save.own')}
            leaveWord={say(saved ? 'close.keep-as-was' : 'close.leave-out')}
            onSaved={onDone}
            onLeave={leave}
          />
        ) : saved ? (
          <RatingLine rating={saved} />
        ) : (
          <LeftOut onRate={() => state.change({ isLeftOut: false })} />
        )}
        <Measure />
      </div>
    </Card>
  );
}

function LeftOut({ onRate }: { onRate: () => void }) {
  return (
    <div class={styles['deeds']}>
      <p>{say('close.left-out')}</p>
      <Button onClick={onRate}>{say('close.left-out.rate')}</Button>
    </div>
  );
}

/** What these numbers are and are not. */
function Measure() {
  return (
    <Disclosure summary={say('instrument.gtb-session.note')}>
      <p>{say('instrument.gtb-session.about')}</p>
      <p>{say(GTB_SESSION.title)}</p>
    </Disclosure>
  );
}
