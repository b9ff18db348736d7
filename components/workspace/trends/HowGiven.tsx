import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { say } from '../../../lib/words/index';
import { useSessions } from '../../app/use-records';
import { formatList } from '../../charts/format';
import { nameRater } from '../../records/rater-names';
import type { ClientParts } from '../client/WithClient';
import styles from './Trends.module.css';

/** How each participant's open ratings came in, and whether the practitioner was there: both colour what is said. */
export function HowGiven({ client, series }: ClientParts) {
  const sessions = useSessions(client.id);
  if (!sessions) return null;
  const opened = sessions.flatMap((session) => (session.ok ? [session.value] : []));
  const given = series.flatMap(({ sessionId, number, ratings }) => {
    const session = opened.find(({ id }) => id === sessionId);
    if (!session || number === null) return [];
    const open = session.ratings.filter(({ rater }) => ratings.some((each) => each.rater === rater));
    return open.map((rating) => ({ rating, number }));
  });
  const lines = client.participants.flatMap(({ id }) => {
    const own = given.filter(({ rating }) => rating.rater === id);
    return own.length === 0 ? [] : [{ id, said: sayGiven(nameRater(client, id), own) }];
  });
  if (lines.length === 0) return null;
  return (
    <section class={styles['part']}>
      <h2>{say('trends.given')}</h2>
      {lines.map(({ id, said }) => (
        <p key={id}>{said}</p>
      ))}
      <p class={styles['soft']}>{say('trends.given.why')}</p>
    </section>
  );
}

type Given = readonly {
  readonly rating: { readonly way: 'own' | 'read-aloud'; readonly present: readonly string[] };
  readonly number: number;
}[];

/** More sessions than this are counted: each of them is marked in the picture and in the table. */
const LISTED = 12;

function sayAloud(numbers: readonly number[]): string {
  const count = numbers.length;
  return count > LISTED
    ? say('trends.given.aloud.many', { count })
    : say('trends.given.aloud', { count, where: formatList(numbers) });
}

function sayGiven(rater: string, given: Given): string {
  const aloud = given.filter(({ rating }) => rating.way === 'read-aloud');
  const own = given.length - aloud.length;
  const present = given.filter(({ rating }) => rating.present.includes(PRACTITIONER)).length;
  const ways = [
    ...(own > 0 ? [say('trends.given.own', { count: own })] : []),
    ...(aloud.length > 0 ? [sayAloud(aloud.map(({ number }) => number))] : []),
  ];
  return say('trends.given.line', {
    rater,
    ways: ways.join(', '),
    present: say('trends.given.present', { count: present }),
  });
}
