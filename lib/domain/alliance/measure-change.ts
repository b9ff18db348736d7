import { reliableChange } from '../statistics/reliable-change';
import { suddenGains } from '../statistics/sudden-gains';
import { type Tracking, trackingCorrelation } from '../statistics/tracking';
import type { Component } from './components';
import type { Instrument, PublishedFigure } from './instrument';
import type { PlacedValue } from './line-statistics';
import type { MeasureKind, MeasureLine } from './measure-lines';
import type { RaterId } from './rating';
import { ratedValue, type Series } from './series';
import { isShown } from './what-to-show';

/** How large a change must be to count, and who says so. */
export interface ChangeThreshold {
  readonly points: number;
  /**
   * More than two imperfect measurements would make: as published, or worked out from a published spread and reliability of one
   * sample. `meaningful`: large enough to matter, as published; that says nothing of measurement error.
   */
  readonly rule: 'published' | 'computed' | 'meaningful';
  readonly source: string;
  /** The sample; null where what was read names none. */
  readonly of: string | null;
  readonly verified: boolean;
}

/** What the values of an instrument say of change: from the first to the newest, and from session to session. */
export interface MeasureReading {
  /** How many values that is told of. */
  readonly count: number;
  /** From the first to the newest total; null below two. */
  readonly change: {
    readonly first: PlacedValue;
    readonly newest: PlacedValue;
    readonly points: number;
    readonly threshold: ChangeThreshold | null;
    /** Whether the change counts; null without a threshold. */
    readonly isReached: boolean | null;
  } | null;
  /** Steps that meet all three criteria of a sudden gain; null where they are too few to be told, or nothing was published to tell by. */
  readonly gains: readonly { readonly from: PlacedValue; readonly to: PlacedValue }[] | null;
}

const GAIN_SHARE = 0.25;

/**
 * The published threshold of reliable change; without one, what can be worked out where spread and reliability of the same kind of
 * people are known; without either, the published size of a meaningful change.
 */
export function changeThreshold({ figures }: Instrument): ChangeThreshold | null {
  const [published] = ofKind(figures, 'reliable-change');
  if (published) return asPublished(published, 'published');
  const [meaningful] = ofKind(figures, 'meaningful-change');
  return computedThreshold(figures) ?? (meaningful ? asPublished(meaningful, 'meaningful') : null);
}

/** Worked out by the retest before the consistency; null where no spread has a reliability of the same, named sample. */
function computedThreshold(figures: readonly PublishedFigure[]): ChangeThreshold | null {
  const reliabilities = [...ofKind(figures, 'retest'), ...ofKind(figures, 'alpha')];
  for (const spread of ofKind(figures, 'standard-deviation')) {
    const reliability = reliabilities.find(({ of }) => of !== null && of === spread.of);
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

function asPublished({ value, source, of, verified }: PublishedFigure, rule: ChangeThreshold['rule']) {
  return { points: value, rule, source, of, verified };
}

function ofKind(figures: readonly PublishedFigure[], sought: PublishedFigure['kind']) {
  return figures.filter(({ kind }) => kind === sought);
}

/** By which threshold sudden gains are told: of an outcome's total, where a change beyond measurement error was published or can be worked out. */
export function gainThreshold({ part, better, instrument }: MeasureKind): ChangeThreshold | null {
  const threshold = part === 'total' && better ? changeThreshold(instrument) : null;
  return threshold?.rule === 'meaningful' ? null : threshold;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Reads one line; the fewer values, the less is said. What was published is published for totals, and told of nothing else.
 * @param unfit the sessions whose values it was not published for: they are left out; where what is left is too little, all are
 * taken, and by no threshold
 */
export function readMeasure(
  { kind, values }: MeasureLine,
  sessions: number,
  unfit: ReadonlySet<number> = NONE,
): MeasureReading {
  const fitting = values.filter(({ session }) => !unfit.has(session));
  const isTold = unfit.size === 0 || isShown('reliable-change', fitting.length);
  const told = isTold ? fitting : values;
  const [first, newest] = [told[0], told.at(-1)];
  const threshold = isTold && kind.part === 'total' ? changeThreshold(kind.instrument) : null;
  const ofGains = isTold ? gainThreshold(kind) : null;
  const isEnough = first && newest && isShown('reliable-change', told.length);
  return {
    count: told.length,
    change: isEnough ? changeFrom(first, newest, threshold) : null,
    gains:
      isShown('sudden-gains', told.length) && ofGains && kind.better
        ? gainsOf(kind.better, told, sessions, ofGains)
        : null,
  };
}

function changeFrom(
  first: PlacedValue,
  newest: PlacedValue,
  threshold: ChangeThreshold | null,
): NonNullable<MeasureReading['change']> {
  const points = newest.value - first.value;
  const size = Math.abs(points);
  const isReached =
    threshold && (threshold.rule === 'computed' ? size > threshold.points : size >= threshold.points);
  return { first, newest, points, threshold, isReached };
}

/** Between one held session and the next; a session without a total breaks the row. */
function gainsOf(
  better: NonNullable<MeasureKind['better']>,
  values: readonly PlacedValue[],
  sessions: number,
  { points }: ChangeThreshold,
): MeasureReading['gains'] {
  const bySession = new Map(values.map((value) => [value.session, value]));
  const row = Array.from({ length: sessions }, (_, at) => bySession.get(at + 1)?.value ?? null);
  const found = suddenGains(row, { threshold: points, fraction: GAIN_SHARE, direction: better });
  return found.flatMap(({ index, criteria }) => {
    const [from, to] = [bySession.get(index + 1), bySession.get(index + 2)];
    return from && to && criteria.every((isMet) => isMet === true) ? [{ from, to }] : [];
  });
}

/** Whether one side's alliance rating and another instrument's values of the same sessions move together; null below ten such sessions. */
export function readTogether(
  series: Series,
  { values }: MeasureLine,
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
