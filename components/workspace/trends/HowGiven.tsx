import { suitsKind } from '../../../lib/domain/alliance/instrument';
import { PRACTITIONER, type RaterId } from '../../../lib/domain/alliance/rating';
import { everyParticipant } from '../../../lib/domain/practice/former-participants';
import { say } from '../../../lib/words/index';
import { nameRater } from '../../../lib/words/rater-names';
import { useInstruments } from '../../app/use-instruments';
import { useSessions } from '../../app/use-records';
import { formatList } from '../../charts/format';
import type { ClientParts } from '../client/WithClient';
import styles from './Trends.module.css';

/**
 * How each participant's open ratings and questionnaires came in, and whether the practitioner was there: both colour what is said.
 * `series` is without what is still closed.
 */
export function HowGiven({ client, series }: ClientParts) {
  const sessions = useSessions(client.id);
  const { find } = useInstruments();
  if (!sessions) return null;
  const opened = new Map(sessions.flatMap((each) => (each.ok ? [[each.id, each.value] as const] : [])));
  const held = series.flatMap(({ sessionId, number, ratings, measures = [] }) => {
    const session = opened.get(sessionId);
    return session && number !== null ? [{ session, number, ratings, measures }] : [];
  });
  const isAsked = (instrument: string) => {
    const form = find(instrument);
    return !form || suitsKind(form, client.kind);
  };
  const saidOf = (rater: RaterId): string => {
    const isTheirs = (each: { readonly rater: RaterId }) => each.rater === rater;
    const ratings = held.flatMap(({ session, number, ratings: open }) =>
      open.some(isTheirs) ? session.ratings.filter(isTheirs).map((rating) => ({ ...rating, number })) : [],
    );
    const measures = held.flatMap(({ session, number, measures: open }) =>
      open.some(isTheirs)
        ? session.measures
            .filter((each) => isTheirs(each) && isAsked(each.instrument))
            .map(({ way }) => ({ way, number }))
        : [],
    );
    const said = [
      ratings.length > 0 && sayRatings(ratings),
      measures.length > 0 && say('trends.given.measures', { ways: sayWays(measures, 'trends.given.paper') }),
    ];
    return said.filter((part) => part !== false).join(' ');
  };
  const lines = everyParticipant(client).flatMap(({ id }) => {
    const said = saidOf(id);
    return said === ''
      ? []
      : [{ id, said: say('trends.given.line', { rater: nameRater(client, id), said }) }];
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

/** Something that was answered in a session, by its number. */
interface Given {
  readonly way: 'own' | 'on-paper' | 'read-aloud';
  readonly number: number;
}

/** More sessions than this are counted: each of them is marked in the picture and in the table. */
const LISTED = 12;

function sayAloud(given: readonly Given[]): string {
  const numbers = [...new Set(given.map(({ number }) => number))];
  const count = given.length;
  return numbers.length > LISTED
    ? say('trends.given.aloud.many', { count })
    : say('trends.given.aloud', { count, sessions: numbers.length, where: formatList(numbers) });
}

/** "4 in their own hand, 1 read aloud (in session 2)" */
function sayWays(given: readonly Given[], byHand: 'trends.given.own' | 'trends.given.paper'): string {
  const aloud = given.filter(({ way }) => way === 'read-aloud');
  const others = given.length - aloud.length;
  const ways = [
    ...(others > 0 ? [say(byHand, { count: others })] : []),
    ...(aloud.length > 0 ? [sayAloud(aloud)] : []),
  ];
  return ways.join(', ');
}

function sayRatings(given: readonly (Given & { readonly present: readonly RaterId[] })[]): string {
  const present = given.filter((rating) => rating.present.includes(PRACTITIONER)).length;
  return say('trends.given.ratings', {
    ways: sayWays(given, 'trends.given.own'),
    present: say('trends.given.present', { count: present }),
  });
}
