import { COMPONENTS, NO_VALUES } from '../../../lib/domain/alliance/components';
import { guessAbout } from '../../../lib/domain/alliance/guess';
import { PRACTITIONER, type Rating } from '../../../lib/domain/alliance/rating';
import type { Client } from '../../../lib/domain/practice/client';
import { isChild, type Participant } from '../../../lib/domain/practice/participant';
import { ratingOf } from '../../../lib/domain/practice/ratings-of-session';
import type { Session } from '../../../lib/domain/practice/session';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { usePart } from '../../app/use-part';
import { Card } from '../../controls/Card';
import { CarersSee } from '../../records/CarersSee';
import { GuessLine } from '../../records/GuessLine';
import { RatingGiven } from '../../records/RatingGiven';
import { RatingWords } from '../../records/RatingLine';
import { RatingStrain } from '../../records/RatingStrain';
import { RatingDeeds } from './RatingDeeds';
import styles from './steps.module.css';

interface RevealProps {
  readonly client: Client;
  readonly session: Session;
  readonly participant: Participant;
  /** The participant's. */
  readonly rating: Rating;
  readonly onChange: () => void;
}

const loadGapChart = () => import('../../charts/GapChart').then(({ GapChart }) => GapChart);

/** Both sides of one session: the participant's own words first, then the numbers. It compares and does not grade. */
export function Reveal({ client, session, participant, rating, onChange }: RevealProps) {
  const GapChart = usePart(loadGapChart);
  const own = ratingOf(session, PRACTITIONER);
  const rater = nameRater(client, rating.rater);
  const guess = own && guessAbout(own, rating.rater);
  const hasLines = COMPONENTS.some((component) => rating.lines[component].trim() !== '');
  const isOnly = client.participants.length === 1;
  return (
    <Card title={isOnly ? say('close.reveal') : say('close.reveal.of', { rater })}>
      <div class={styles['part']}>
        {rating.concern !== '' && (
          <div class={styles['concern']}>
            <p class={styles['soft']}>{say('close.concern.from', { rater })}</p>
            <blockquote>{rating.concern}</blockquote>
          </div>
        )}
        {rating.declined && <p>{say('close.declined.from', { rater })}</p>}
        {GapChart && (
          <GapChart
            practitioner={{
              label: say('rater.practitioner'),
              values: own?.values ?? NO_VALUES,
              missing: own === null,
            }}
            client={{
              label: rater,
              values: rating.values,
              declined: rating.declined,
              isChild: isChild(participant),
            }}
          />
        )}
        {guess && <GuessLine guess={guess} rating={rating} rater={rater} />}
        {hasLines && (
          <div>
            <p class={styles['soft']}>{say('close.words.from', { rater })}</p>
            <RatingWords lines={rating.lines} />
          </div>
        )}
        <RatingGiven {...{ client, rating }} />
        <CarersSee {...{ client, participant }} />
        <div class={styles['strain']}>
          <RatingStrain {...{ rating, name: rater }} sessionId={session.id} />
        </div>
        <RatingDeeds {...{ session, rating, onChange }} name={rater} />
      </div>
    </Card>
  );
}
