import { type Component, type ComponentValues, NO_VALUES } from '../alliance/components';
import { PRACTITIONER, type RaterId } from '../alliance/rating';
import { isSealed } from '../alliance/sealed-ratings';
import type { SeriesEntry } from '../alliance/series';
import { HEAD_POINTS, type Head } from './head';
import { isChild } from './participant';

/** One session as a sparkline draws it. */
export interface HeadPoint {
  readonly at: number;
  readonly practitioner: ComponentValues;
  /** The values of each of `headRaters`; none while they are closed to the practitioner (see `isSealed`). */
  readonly clients: readonly ComponentValues[];
}

/** Somebody whose values a sparkline shows. */
export interface HeadRater {
  readonly id: RaterId;
  readonly label: string;
  /** A young child: drawn as points that nothing joins, and nothing is worked out from what they say. */
  readonly isChild: boolean;
  /** Rated lately, and no longer comes. */
  readonly hasLeft: boolean;
}

/** Whose values a sparkline shows: everyone who comes, in the order of the client's list, then those who came. */
export function headRaters(
  head: Pick<Head, 'participants' | 'formerParticipants' | 'watched'>,
): readonly HeadRater[] {
  return [
    ...head.participants.map(({ id, label }) => ({
      ...{ id, label, isChild: !head.watched.includes(id), hasLeft: false },
    })),
    ...head.formerParticipants.map(({ id, label, role }) => ({
      ...{ id, label, isChild: isChild({ role }), hasLeft: true },
    })),
  ];
}

/** What a sparkline draws: held sessions, newest last, at most HEAD_POINTS. */
export function headPoints(head: Head): HeadPoint[] {
  const held = head.tail.filter(({ attendance }) => attendance === 'held');
  const raters = headRaters(head).map(({ id }) => id);
  return held.slice(-HEAD_POINTS).map((entry) => pointOf(raters, entry));
}

function pointOf(raters: readonly RaterId[], entry: SeriesEntry): HeadPoint {
  const by = (rater: RaterId) => entry.ratings.find((rating) => rating.rater === rater)?.values ?? NO_VALUES;
  const isClosed = isSealed({ isFinished: entry.finished, ratings: entry.ratings });
  return {
    at: entry.at,
    practitioner: by(PRACTITIONER),
    clients: raters.map((rater) => (isClosed ? NO_VALUES : by(rater))),
  };
}

/** From how many people on lines would cover each other, and how far they reach is drawn instead. */
export const REACH_FROM = 4;

/** Whether a client's sparkline shows how far so many people reach. */
export function hasReach({
  participants,
  formerParticipants,
}: Pick<Head, 'participants' | 'formerParticipants'>): boolean {
  return participants.length + formerParticipants.length >= REACH_FROM;
}

/** How far the ratings of a session reach, and the one in the middle; a young child's are left out. */
export interface Reach {
  readonly lowest: number;
  readonly highest: number;
  /** The median of those given. */
  readonly middle: number;
}

/** How far participants' values of one component reach in a session; null where nobody rated it but young children. */
export function readReach(
  { clients }: Pick<HeadPoint, 'clients'>,
  raters: readonly Pick<HeadRater, 'isChild'>[],
  component: Component,
): Reach | null {
  const given = clients.flatMap((values, place) =>
    raters[place]?.isChild === false ? (values[component] ?? []) : [],
  );
  const middle = medianOf(given);
  return middle === null ? null : { lowest: Math.min(...given), highest: Math.max(...given), middle };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
