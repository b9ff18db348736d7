import type { HeadPoint } from '../practice/head-points';
import type { Component, ComponentValues } from './components';
import type { RaterId } from './rating';
import { signedGap } from './reveal';
import type { Series, SeriesEntry, SeriesPoint } from './series';

/** Which side of the work a rater is on. */
export type RaterSide = 'practitioner' | 'client';

/** A rater as a chart draws them. */
export interface SeriesRater {
  readonly id: RaterId;
  readonly side: RaterSide;
  /** A young child: what they say is drawn as points that nothing joins, and nothing is worked out from it (see `isChild`). */
  readonly isChild?: boolean;
}

/** What stands where one rater, one component and one session meet. Only `value` is drawn on a line. */
export type Cell =
  | { readonly kind: 'value'; readonly value: number }
  /** The rater rated, but left this component out. */
  | { readonly kind: 'blank' }
  /** "Rather not rate": an answer. */
  | { readonly kind: 'declined' }
  /** No rating from this rater. */
  | { readonly kind: 'missing' }
  /** The session was cancelled or not attended. */
  | { readonly kind: 'not-held' };

/** The one source of picture, table and sentence. */
export function readCell(point: SeriesEntry, rater: RaterId, component: Component): Cell {
  if (point.attendance !== 'held') return { kind: 'not-held' };
  const rating = point.ratings.find((given) => given.rater === rater);
  if (!rating) return { kind: 'missing' };
  if (rating.declined) return { kind: 'declined' };
  const value = rating.values[component];
  return value === null ? { kind: 'blank' } : { kind: 'value', value };
}

/** A value and the number of the held session it was given for. */
export interface NumberedValue {
  readonly session: number;
  readonly value: number;
}

/** What can happen in a session besides its values. */
type EventKind = 'strain' | 'repair' | 'declined' | 'concern' | 'not-held';

/** A fact worth a sentence below the trend. Facts only: no direction, no cause, no verdict. */
export type TrendReading =
  | { readonly kind: 'none'; readonly held: number }
  | { readonly kind: 'one'; readonly rater: RaterId; readonly session: number }
  | {
      readonly kind: 'latest';
      readonly component: Component;
      readonly session: number;
      readonly values: readonly { readonly rater: RaterId; readonly value: number }[];
      /** Practitioner minus client; null unless exactly one of each rated, and with a young child. */
      readonly gap: number | null;
    }
  | {
      readonly kind: 'range';
      readonly component: Component;
      readonly rater: RaterId;
      /** The newest session, where several share the value. */
      readonly lowest: NumberedValue;
      readonly highest: NumberedValue;
    }
  | { readonly kind: 'coverage'; readonly raters: number; readonly rated: number; readonly held: number }
  | {
      readonly kind: EventKind;
      /** Null where the fact belongs to the session, not to a rater. */
      readonly rater: RaterId | null;
      /** How many sessions; `numbers` is empty for sessions that were not held, which have no number. */
      readonly count: number;
      readonly numbers: readonly number[];
    };

/** What a trend covers: the drawn sessions, raters and components. */
export interface TrendView {
  readonly series: Series;
  readonly raters: readonly SeriesRater[];
  readonly components: readonly Component[];
}

/** Ratings with at least one value among what is drawn. */
export function countRatings({ series, raters, components }: TrendView): number {
  return ratingsGiven({ series, raters, components }).length;
}

/** The facts of a trend, in the order they are said. Few ratings give few facts. */
export function readTrend(view: TrendView): readonly TrendReading[] {
  const given = ratingsGiven(view);
  const events = readEvents(view);
  const [first] = given;
  if (!first) {
    const held = view.series.filter((point) => point.attendance === 'held').length;
    return [{ kind: 'none', held }, ...events];
  }
  if (given.length === 1) return [{ kind: 'one', ...first }, ...events];
  return [
    ...view.components.flatMap((component) => readLatest(view, component)),
    ...(view.components.length === 1
      ? view.raters.flatMap((rater) => readRange(view, rater, view.components[0]))
      : []),
    ...readCoverage(view),
    ...events,
  ];
}

function ratingsGiven({ series, raters, components }: TrendView): { rater: RaterId; session: number }[] {
  const given: { rater: RaterId; session: number }[] = [];
  for (const point of series) {
    if (point.number === null) continue;
    for (const rater of raters) {
      const hasValue = components.some((component) => readCell(point, rater.id, component).kind === 'value');
      if (hasValue) given.push({ rater: rater.id, session: point.number });
    }
  }
  return given;
}

function readLatest({ series, raters }: TrendView, component: Component): TrendReading[] {
  for (const point of [...series].reverse()) {
    const values = raters.flatMap((rater) => {
      const cell = readCell(point, rater.id, component);
      return cell.kind === 'value' ? [{ rater: rater.id, side: rater.side, value: cell.value }] : [];
    });
    if (values.length === 0 || point.number === null) continue;
    const gap = gapOfPair(raters, values);
    return [
      {
        kind: 'latest',
        component,
        session: point.number,
        values: values.map(({ rater, value }) => ({ rater, value })),
        gap,
      },
    ];
  }
  return [];
}

/** The signed gap where one practitioner faces one client; null with several clients, a young child or one side alone. */
export function gapOfPair(
  raters: readonly SeriesRater[],
  values: readonly { readonly side: RaterSide; readonly value: number }[],
): number | null {
  const [client, ...others] = raters.filter(({ side }) => side === 'client');
  if (!client || client.isChild || others.length > 0) return null;
  const of = (side: RaterSide) => values.find((entry) => entry.side === side)?.value ?? null;
  return signedGap(of('practitioner'), of('client'));
}

function readRange(view: TrendView, rater: SeriesRater, component: Component | undefined): TrendReading[] {
  if (!component) return [];
  const values = view.series.flatMap((point): NumberedValue[] => {
    const cell = readCell(point, rater.id, component);
    return cell.kind === 'value' && point.number !== null
      ? [{ session: point.number, value: cell.value }]
      : [];
  });
  const [first, ...rest] = values;
  if (!first || rest.length === 0) return [];
  const lowest = rest.reduce((found, next) => (next.value <= found.value ? next : found), first);
  const highest = rest.reduce((found, next) => (next.value >= found.value ? next : found), first);
  return [{ kind: 'range', component, rater: rater.id, lowest, highest }];
}

function readCoverage({ series, raters, components }: TrendView): TrendReading[] {
  const held = series.filter((point) => point.attendance === 'held');
  const isRated = (point: SeriesPoint, rater: SeriesRater) =>
    components.some((component) => readCell(point, rater.id, component).kind === 'value');
  const rated = held.filter((point) => raters.every((rater) => isRated(point, rater))).length;
  return raters.length < 2 || rated === held.length
    ? []
    : [{ kind: 'coverage', raters: raters.length, rated, held: held.length }];
}

function readEvents({ series, raters }: TrendView): TrendReading[] {
  const held = series.filter((point) => point.attendance === 'held');
  const fact = (kind: EventKind, rater: RaterId | null, points: Series): TrendReading[] => {
    const numbers = points.flatMap((point) => (point.number === null ? [] : [point.number]));
    return points.length === 0 ? [] : [{ kind, rater, count: points.length, numbers }];
  };
  const said = (point: SeriesPoint, rater: RaterId) => point.ratings.find((given) => given.rater === rater);
  return [
    ...raters.flatMap(({ id }) => [
      ...fact(
        'concern',
        id,
        held.filter((point) => said(point, id)?.hasConcern === true),
      ),
      ...fact(
        'declined',
        id,
        held.filter((point) => said(point, id)?.declined === true),
      ),
    ]),
    ...fact(
      'strain',
      null,
      held.filter((point) => point.strains > 0),
    ),
    ...fact(
      'repair',
      null,
      held.filter((point) => point.repairs > 0),
    ),
    ...fact(
      'not-held',
      null,
      series.filter((point) => point.attendance !== 'held'),
    ),
  ];
}

/** What a sparkline says of one component: the newest value of the practitioner and of each participant, in the order of the list. */
export interface HeadReading {
  readonly component: Component;
  readonly practitioner: number | null;
  readonly clients: readonly (number | null)[];
}

/** Reads a client's newest sessions for one component. */
export function readHead(points: readonly HeadPoint[], component: Component): HeadReading {
  const newest = (side: (point: HeadPoint) => ComponentValues | undefined): number | null => {
    for (const point of [...points].reverse()) {
      const value = side(point)?.[component] ?? null;
      if (value !== null) return value;
    }
    return null;
  };
  const clients = points[0]?.clients ?? [];
  return {
    component,
    practitioner: newest((point) => point.practitioner),
    clients: clients.map((_, at) => newest((point) => point.clients[at])),
  };
}
