import { PRACTITIONER, type Rating } from '../../lib/domain/alliance/rating';
import type { Client } from '../../lib/domain/practice/client';
import { say } from '../../lib/words/index';
import styles from './RatingGiven.module.css';
import { formatWhen, sayPresent } from './session-words';

interface RatingGivenProps {
  readonly client: Client;
  readonly rating: Rating;
}

/** How and when a rating was given, and who was there. */
export function RatingGiven({ client, rating }: RatingGivenProps) {
  const parts = { way: say(`way.${rating.way}`), at: formatWhen(rating.at) };
  const present = sayPresent(client, rating.present);
  const isOwn = rating.rater === PRACTITIONER;
  return (
    <p class={styles['given']}>
      {isOwn || present === '' ? say('record.given.own', parts) : say('record.given', { ...parts, present })}
    </p>
  );
}
