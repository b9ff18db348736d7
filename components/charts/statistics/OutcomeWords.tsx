import { COMPONENTS } from '../../../lib/domain/alliance/components';
import {
  type ChangeThreshold,
  type OutcomeReading,
  readOutcome,
  readTogether,
} from '../../../lib/domain/alliance/outcome';
import type { Series } from '../../../lib/domain/alliance/series';
import { SHOWN_FROM } from '../../../lib/domain/alliance/what-to-show';
import { say } from '../../../lib/words';
import type { ChartOutcome } from '../chart-outcome';
import type { ChartRater } from '../chart-rater';
import { formatNumber } from '../format';
import styles from './StatisticsWords.module.css';
import { formatCorrelation } from './statistics-words';

interface OutcomeWordsProps {
  readonly outcomes: readonly ChartOutcome[];
  readonly series: Series;
  readonly raters: readonly ChartRater[];
}

/** What the outcomes can say by themselves and beside the alliance, and no more. */
export function OutcomeWords({ outcomes, series, raters }: OutcomeWordsProps) {
  const held = series.filter(({ number }) => number !== null).length;
  return (
    <div class={styles['words']}>
      {outcomes.map(({ id, name, line }) => (
        <div key={id} class={styles['component']} data-outcome-words={id}>
          <h3>{name}</h3>
          <dl>
            <div>
              {[...sayOutcome(readOutcome(line, held)), say(`outcome.better.${line.kind.better}`)].map(
                (sentence) => (
                  <dd key={sentence}>{sentence}</dd>
                ),
              )}
            </div>
            <div>
              {sayTogether({ id, name, line }, series, raters).map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          </dl>
        </div>
      ))}
      <p>{say('signal.cannot-tell')}</p>
    </div>
  );
}

function sayOutcome({ count, change, gains }: OutcomeReading): readonly string[] {
  if (!change) return [say('outcome.one')];
  return [
    ...sayChange(change),
    ...(gains?.map(({ from, to }) =>
      say('outcome.gain', {
        ...{ from: from.session, before: formatNumber(from.value) },
        ...{ to: to.session, after: formatNumber(to.value) },
      }),
    ) ?? []),
    ...(gains?.length === 0 ? [say('outcome.gains.none', { count })] : []),
  ];
}

function sayChange({
  first,
  newest,
  points,
  threshold,
  isReliable,
}: NonNullable<OutcomeReading['change']>): string[] {
  const words = {
    ...{ first: formatNumber(first.value), from: first.session },
    ...{ newest: formatNumber(newest.value), to: newest.session },
  };
  const size = { ...words, points: Math.round(Math.abs(points) * 10) / 10 };
  if (points === 0) return [say('outcome.change.same', words)];
  const said = points > 0 ? say('outcome.change.up', size) : say('outcome.change.down', size);
  if (!threshold) return [said, say('outcome.change.unknown')];
  const beyond = { threshold: formatNumber(threshold.points) };
  const verdict = isReliable ? say('outcome.change.reliable', beyond) : say('outcome.change.within', beyond);
  return [`${said} ${verdict}`, sayThreshold(threshold)];
}

function sayThreshold({ rule, of, source, verified }: ChangeThreshold): string {
  const said = say(`outcome.threshold.${rule}`, { of, source });
  return verified ? said : `${said} ${say('outcome.threshold.unverified')}`;
}

/** The component ratings of whoever gave the outcome, beside it. */
function sayTogether(
  { line }: ChartOutcome,
  series: Series,
  raters: readonly ChartRater[],
): readonly string[] {
  const rater = raters.find(({ id }) => id === line.rater);
  if (!rater) return [];
  const read = COMPONENTS.map((component) => ({
    component,
    ...readTogether(series, line, { rater: line.rater, component }),
  }));
  if (read.every(({ tracking }) => tracking === null)) {
    const count = Math.max(...read.map((each) => each.count));
    return [say('outcome.together.few', { count, least: SHOWN_FROM.tracking })];
  }
  return read.flatMap(({ component, count, tracking }) => {
    if (!tracking) return [];
    const words = { component: say(`component.${component}`), rater: rater.label, count };
    if (tracking.r === null) return [say('outcome.together.none', words)];
    const r = formatCorrelation(tracking.r);
    if (!tracking.interval) return [say('outcome.together.exact', { ...words, r })];
    const [lower, upper] = tracking.interval.map(formatCorrelation);
    return [say('outcome.together', { ...words, r, lower: lower ?? '', upper: upper ?? '' })];
  });
}
