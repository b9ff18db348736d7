import type { Rating } from '../../../lib/domain/alliance/rating';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { useApp } from '../../app/AppContext';
import { Button } from '../../controls/Button';
import styles from './steps.module.css';

interface RatingDeedsProps {
  readonly session: Session;
  readonly rating: Rating;
  readonly name: string;
  readonly onChange: () => void;
}

/** Changing a saved rating, and removing it with a way back. */
export function RatingDeeds({ session, rating, name, onChange }: RatingDeedsProps) {
  const { run, notify } = useApp();
  const putBack = () => {
    const { at: _at, instrument: _instrument, ...entered } = rating;
    return run('rating.save', { sessionId: session.id, entered, baseAt: null, isPutBack: true });
  };
  const remove = async () => {
    const { rater, at: baseAt } = rating;
    const { ok } = await run('rating.remove', { sessionId: session.id, rater, baseAt });
    if (!ok) return;
    const action = { label: say('close.undo'), run: putBack };
    notify({ tone: 'info', text: say('close.removed'), action });
  };
  return (
    <div class={styles['change']}>
      <Button variant="quiet" aria-label={say('close.change.of', { rater: name })} onClick={onChange}>
        {say('close.change')}
      </Button>
      <Button
        variant="quiet"
        aria-label={say('close.remove.of', { rater: name })}
        onClick={() => void remove()}
      >
        {say('close.remove')}
      </Button>
    </div>
  );
}
