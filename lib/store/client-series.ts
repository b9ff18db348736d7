import type { Series } from '../domain/alliance/series';
import { HEAD_POINTS, type Head, settledCount } from '../domain/practice/head';
import type { Row, Tables } from './database';
import type { Opened } from './sealed-rows';

/**
 * A client's series is kept in two rows, so that saving a session writes little: its oldest sessions in the series row, its
 * newest in the head. Both are read in one transaction.
 */
export interface SeriesRows {
  readonly series: Row | undefined;
  readonly head: Row | undefined;
}

/** The head holds at most this many sessions; then those that it need not hold are settled. */
const LONGEST_TAIL = 2 * HEAD_POINTS;

/** Both rows as they stand at one instant. */
export function readSeriesRows(tables: Tables, clientId: string): Promise<SeriesRows> {
  return tables.transaction('r', [tables.series, tables.heads], async () => {
    const [series, head] = await Promise.all([tables.series.get(clientId), tables.heads.get(clientId)]);
    return { series, head };
  });
}

/** The whole series; damaged or newer if either row is, null where there is none. */
export function joinSeries(settled: Opened<Series> | null, head: Opened<Head> | null): Opened<Series> | null {
  if (!settled || !head) return null;
  if (!settled.ok) return settled;
  // Whoever changes the series writes the head.
  return head.ok ? { ...head, value: wholeSeries(settled.value, head.value) } : head;
}

function wholeSeries(settled: Series, { tail }: Head): Series {
  return tail.length === 0 ? settled : settled.length === 0 ? tail : [...settled, ...tail];
}

/** How a series is kept from now on: so many sessions in the series row, which is written only if they changed. */
export interface Settling {
  readonly count: number;
  readonly isChanged: boolean;
}

/**
 * As many sessions stay in the series row as stand there (`settled`, whose points `next` was made from), unless one of them changed
 * or another comes among them, the head would grow too long, or it would hold too few. Where nothing sound stands there (null) the
 * row is written anew: what it held before would otherwise count twice.
 */
export function settleSeries(next: Series, settled: Series | null): Settling {
  const least = settledCount(next);
  if (settled === null) return { count: least, isChanged: true };
  const isKept = settled.every((point, at) => point === next[at]);
  const isRight = settled.length <= least && next.length - settled.length <= LONGEST_TAIL;
  return isKept && isRight ? { count: settled.length, isChanged: false } : { count: least, isChanged: true };
}
