import { COMPONENTS } from '../../../lib/domain/alliance/components';
import { PRACTITIONER } from '../../../lib/domain/alliance/rating';
import { isSealed } from '../../../lib/domain/alliance/sealed-ratings';
import type { Client } from '../../../lib/domain/practice/client';
import type { Episode } from '../../../lib/domain/practice/episode';
import type { Goal } from '../../../lib/domain/practice/goal';
import { localDate } from '../../../lib/domain/practice/local-date';
import type { Session } from '../../../lib/domain/practice/session';
import { formatDate, formatValue } from '../../../lib/words/formats';
import { say } from '../../../lib/words/index';
import { withoutIsolation } from '../../../lib/words/isolated';
import { nameRater } from '../../../lib/words/rater-names';
import { formatTime } from '../../records/session-words';
import type { InsertOffer } from '../note/editor/slash-menu';

/** What a client's records give to be put into a note. */
export interface InsertMaterial {
  readonly client: Client;
  readonly sessions: readonly Session[];
  readonly episodes: readonly Episode[];
  readonly goals: readonly Goal[];
  /** The session the note is about; null if about none. */
  readonly sessionId: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What the note's session, or the last, gives: its moments, and ratings without those that are still closed. */
export function sessionOffers(material: InsertMaterial): readonly InsertOffer[] {
  return [...momentOffers(material), ...ratingOffers(material)].map(plain);
}

/** A client's strains, the newest first, and open goals. */
export function workOffers(material: InsertMaterial): readonly InsertOffer[] {
  return [
    ...material.episodes.toSorted((one, other) => other.openedAt - one.openedAt).map(episodeOffer),
    ...material.goals
      .filter(({ status }) => status === 'open')
      .map(({ words }): InsertOffer => {
        const text = say('insert.goal', { words: asLine(words) });
        return { label: text, detail: '', text, isTemplate: false };
      }),
  ].map(plain);
}

/** What goes into a note is text alone. */
function plain(offer: InsertOffer): InsertOffer {
  return { ...offer, text: withoutIsolation(offer.text) };
}

function momentOffers({ sessions, sessionId, now }: InsertMaterial): readonly InsertOffer[] {
  const own = sessions.find(({ id }) => id === sessionId);
  const today = sessions.findLast(({ startedAt }) => localDate(startedAt) === localDate(now));
  const session = own ?? today;
  if (!session || session.moments.length === 0) return [];
  const lines = session.moments
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, kind, words }) => {
      const parts = { time: formatTime(at), kind: say(`moment.${kind}`) };
      return words.trim() === ''
        ? say('insert.moment.bare', parts)
        : say('insert.moment', { ...parts, words: asLine(words) });
    });
  return [
    {
      label: say(session === today ? 'insert.moments.today' : 'insert.moments.session'),
      detail: say('insert.moments.detail', { count: lines.length }),
      text: lines.map((line) => `- ${line}\n`).join(''),
      isTemplate: false,
    },
  ];
}

/** The ratings of the note's session, else of the newest that has some. */
function ratingOffers({ client, sessions, sessionId }: InsertMaterial): readonly InsertOffer[] {
  const rated = sessions.toSorted((one, other) => other.startedAt - one.startedAt).filter(hasOpenRatings);
  const session = rated.find(({ id }) => id === sessionId) ?? rated[0];
  if (!session) return [];
  const cells = COMPONENTS.map((component) => say(`component.${component}`));
  const rows = openRatings(session).map(({ rater, values, declined }) => [
    asCell(nameRater(client, rater)),
    ...COMPONENTS.map((component) => {
      const value = declined ? null : values[component];
      return value === null ? say('history.blank') : formatValue(value);
    }),
  ]);
  const table = [[say('insert.rater'), ...cells], ['', ...cells].map(() => '---'), ...rows];
  return [
    {
      label: say('insert.ratings'),
      detail: formatDate(session.startedAt),
      text: table.map((row) => `| ${row.join(' | ')} |\n`).join(''),
      isTemplate: false,
    },
  ];
}

/** Participants' answers stay closed until the practitioner has rated. */
function openRatings({ status, ratings }: Session): Session['ratings'] {
  const isClosed = isSealed({ isFinished: status === 'finished', ratings });
  return isClosed ? ratings.filter(({ rater }) => rater === PRACTITIONER) : ratings;
}

function hasOpenRatings(session: Session): boolean {
  return openRatings(session).length > 0;
}

function episodeOffer({ kind, openedAt, status, words }: Episode): InsertOffer {
  const parts = {
    kind: say(`episode.kind.${kind}`),
    date: formatDate(openedAt),
    status: say(`episode.status.${status}`),
  };
  const isBare = words.trim() === '';
  return {
    label: isBare ? say('insert.episode.bare', parts) : say('insert.episode', { words: asLine(words) }),
    detail: parts.date,
    text: isBare
      ? say('insert.episode.line.bare', parts)
      : say('insert.episode.line', { ...parts, words: asLine(words) }),
    isTemplate: false,
  };
}

function asLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function asCell(words: string): string {
  return asLine(words).replaceAll('|', '\\|');
}
