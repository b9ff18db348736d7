import { reliableChange } from '../statistics/reliable-change';
import { suddenGains } from '../statistics/sudden-gains';
import { type Tracking, trackingCorrelation } from '../statistics/tracking';
import type { Component } from './components';
import type { Instrument, PublishedFigure } from './instrument';
import type { PlacedValue } from './line-statistics';
import type { OutcomeKind, OutcomeLine } from './outcome-lines';
import type { RaterId } from './rating';
import { ratedValue, type Series } from './series';
import { isShown } from './what-to-show';

/** How large a change must be to be more than two imperfect measurements would make, and who says so. */
export interface ChangeThreshold {
  readonly points: number;
  /** As published, or worked out from a published spread and reliability of one sample. */
  readonly rule: 'published' | 'computed';
  readonly source: string;
  readonly of: string;
  readonly verified: boolean;
}

/** What the totals of an outcome can say by themselves. */
export interface OutcomeReading {
  readonly count: number;
  /** From the first to the newest total; null below two. */
  readonly change: {
    readonly first: PlacedValue;
    readonly newest: PlacedValue;
    readonly points: number;
    readonly threshold: ChangeThreshold | null;
    /** Null without a threshold. */
    readonly isReliable: boolean | null;
  } | null;
  /** Steps that meet all three criteria of a sudden gain; null where they are too few to be told, or nothing was published to tell by. */
  readonly gains: readonly { readonly from: PlacedValue; readonly to: PlacedValue }[] | null;
}

const GAIN_SHARE = 0.25;

/** The published threshold of an instrument, or one worked out where spread and reliability of the same sample are known. */
export function changeThreshold({ figures }: Instrument): ChangeThreshold | null {
  const published = figures.find(({ kind }) => kind === 'reliable-change');
  if (published) {
    const { value, source, of, verified } = published;
    return { points: value, rule: 'published', source, of, verified };
  }
  const reliabilities = [...ofKind(figures, 'retest'), ...ofKind(figures, 'alpha')];
  for (const spread of ofKind(figures, 'standard-deviation')) {
    const reliability = reliabilities.find(({ of }) => of === spread.of);
    if (!reliability) continue;
    const { threshold } = reliableChange({
      ...{ standardDeviation: spread.value, reliability: reliability.value },
      ...{ before: 0, after: 0 },
    });
    return {
      points: threshold,
      rule: 'computed',
      source: spread.source,
      of: spread.of,
      verified: spread.verified && reliability.verified,
    };
  }
  return null;
}

function ofKind(figures: readonly PublishedFigure[], sought: PublishedFigure['kind']) {
  return figures.filter(({ kind }) => kind === sought);
}

/** Reads one outcome; the fewer totals, the less is said. */
export function readOutcome({ kind, values }: OutcomeLine, sessions: number): OutcomeReading {
  const [first, newest] = [values[0], values.at(-1)];
  const threshold = changeThreshold(kind.instrument);
  const isEnough = first && newest && isShown('reliable-change', values.length);
  return {
    count: values.length,
    change: isEnough ? changeFrom(first, newest, threshold) : null,
    gains:
      isShown('sudden-gains', values.length) && threshold && kind.better
        ? gainsOf(kind.better, values, sessions, threshold)
        : null,
  };
}

function changeFrom(
  first: PlacedValue,
  newest: PlacedValue,
  threshold: ChangeThreshold | null,
): NonNullable<OutcomeReading['change']> {
  const points = newest.value - first.value;
  const size = Math.abs(points);
  const isReliable =
    threshold && (threshold.rule === 'published' ? size >= threshold.points : size > threshold.points);
  return { first, newest, points, threshold, isReliable };
}

/** Between one held session and the next; a session without a total breaks the row. */
function gainsOf(
  better: NonNullable<OutcomeKind['better']>,
  values: readonly PlacedValue[],
  sessions: number,
  { points }: ChangeThreshold,
): OutcomeReading['gains'] {
  const bySession = new Map(values.map((value) => [value.session, value]));
  const row = Array.from({ length: sessions }, (_, at) => bySession.get(at + 1)?.value ?? null);
  const found = suddenGains(row, { threshold: points, fraction: GAIN_SHARE, direction: better });
  return found.flatMap(({ index, criteria }) => {
    const [from, to] = [bySession.get(index + 1), bySession.get(index + 2)];
    return from && to && criteria.every((isMet) => isMet === true) ? [{ from, to }] : [];
  });
}

/** Whether one side's alliance rating and an outcome of the same sessions move together; null below ten such sessions. */
export function readTogether(
  series: Series,
  { values }: OutcomeLine,
  rated: { readonly rater: RaterId; readonly component: Component },
): { readonly count: number; readonly tracking: Tracking | null } {
  const pairs = values.flatMap(({ index, value }) => {
    const point = series[index];
    const rating = point ? ratedValue(point, rated.rater, rated.component) : null;
    return rating === null ? [] : [{ practitioner: rating, client: value }];
  });
  const isEnough = isShown('tracking', pairs.length);
  return { count: pairs.length, tracking: isEnough ? trackingCorrelation(pairs) : null };
}
