import { COMPONENTS } from '../../../lib/domain/alliance/components';
import type { LineStatistics } from '../../../lib/domain/alliance/line-statistics';
import {
  type ChangeThreshold,
  type MeasureReading,
  readTogether,
} from '../../../lib/domain/alliance/measure-change';
import type { MeasureKind, MeasureLine, MeasureSubject } from '../../../lib/domain/alliance/measure-lines';
import { assumptionsFor, bestOf } from '../../../lib/domain/alliance/measure-statistics';
import type { Series } from '../../../lib/domain/alliance/series';
import { SHOWN_FROM } from '../../../lib/domain/alliance/what-to-show';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import { say } from '../../../lib/words';
import type { ChartRater } from '../chart-rater';
import { formatNumber } from '../format';
import { sayHigher } from './higher-words';
import { formatAssumed, formatCorrelation, sayLine } from './statistics-words';

/** What a line of values says of change, and what is drawn of it; `isMisfit` where what was published is not for whoever answered. */
export function sayChanges({ count, change, gains }: MeasureReading, isMisfit: boolean): readonly string[] {
  if (!change) return [say('measured.one')];
  return [
    ...sayChange(change, isMisfit),
    ...(gains?.map(({ from, to }) =>
      say('measured.gain', {
        ...{ from: from.session, before: formatNumber(from.value) },
        ...{ to: to.session, after: formatNumber(to.value) },
      }),
    ) ?? []),
    // They are told by it too, and with no change from the first to the newest it was not said yet.
    ...(gains && change.points === 0 && change.threshold ? [sayThreshold(change.threshold)] : []),
    ...(gains?.length === 0 ? [say('measured.gains.none', { count })] : []),
  ];
}

function sayChange(change: NonNullable<MeasureReading['change']>, isMisfit: boolean): string[] {
  const { first, newest, points, threshold, isReached } = change;
  const words = {
    ...{ first: formatNumber(first.value), from: first.session },
    ...{ newest: formatNumber(newest.value), to: newest.session },
  };
  const moved = { ...words, points: Math.round(Math.abs(points) * 10) / 10 };
  if (points === 0) return [say('measured.change.same', words)];
  const said = points > 0 ? say('measured.change.up', moved) : say('measured.change.down', moved);
  if (!threshold) return [said, say(isMisfit ? 'measured.change.others' : 'measured.change.unknown')];
  const beyond = { threshold: formatNumber(threshold.points) };
  const size = threshold.rule === 'meaningful' ? 'meaningful' : 'reliable';
  const verdict = say(`measured.change.${size}.${isReached ? 'reached' : 'not-reached'}`, beyond);
  return [`${said} ${verdict}`, sayThreshold(threshold)];
}

function sayThreshold({ rule, of, source, verified }: ChangeThreshold): string {
  const said = say(`measured.threshold.${rule}`, { of: of ?? say('measure.figure.no-sample'), source });
  return verified ? said : `${said} ${say('measured.threshold.unverified')}`;
}

/** What a higher number means on it, where nobody who was read says so, and what of it is drawn. */
export function sayKind({ instrument, part, lowest, highest }: MeasureKind): readonly string[] {
  return [
    sayHigher(instrument),
    ...(part === 'total'
      ? []
      : [say(part === 'mean' ? 'measured.part.mean' : 'measured.part.scale', { lowest, highest })]),
  ];
}

/** Range, limits, slope and the rest, and what they start from; nothing of a single value. */
export function sayMeasureLine(
  kind: MeasureKind,
  read: LineStatistics,
  assumptions: BandPrior,
): readonly string[] {
  if (read.count < 2) return [];
  const best = formatNumber(bestOf(kind) ?? 0);
  const { scale, degreesOfFreedom } = assumptionsFor(kind, assumptions);
  const assumed = { scale: formatAssumed(scale), freedom: formatAssumed(degreesOfFreedom) };
  return [
    ...sayLine(read, ({ count, of }) =>
      kind.about === 'alliance'
        ? say('statistics.ceiling', { count, of, highest: best })
        : say('measured.best', { count, of, best }),
    ),
    say('measured.assumed', assumed),
    ...(kind.about === 'alliance' ? [] : [say('measured.suppose')]),
  ];
}

/** Forms about the alliance and its sessions are not set beside it. */
const BESIDE: readonly MeasureSubject[] = ['outcome', 'unknown'];

/** The component ratings of whoever gave the values, beside them. */
export function sayTogether(line: MeasureLine, series: Series, rater: ChartRater): readonly string[] {
  if (!BESIDE.includes(line.kind.about)) return [];
  const read = COMPONENTS.map((component) => ({
    component,
    ...readTogether(series, line, { rater: line.rater, component }),
  }));
  if (read.every(({ tracking }) => tracking === null)) {
    const count = Math.max(...read.map((each) => each.count));
    return [say('measured.together.few', { count, least: SHOWN_FROM.tracking })];
  }
  return read.flatMap(({ component, count, tracking }) => {
    if (!tracking) return [];
    const words = { component: say(`component.${component}`), rater: rater.label, count };
    if (tracking.r === null) return [say('measured.together.none', words)];
    const r = formatCorrelation(tracking.r);
    if (!tracking.interval) return [say('measured.together.exact', { ...words, r })];
    const [lower, upper] = tracking.interval.map(formatCorrelation);
    return [say('measured.together', { ...words, r, lower: lower ?? '', upper: upper ?? '' })];
  });
}
