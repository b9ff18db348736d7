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
      {outcomes.map((outcome) => (
        <OneOutcome key={outcome.id} {...{ outcome, held, series, raters }} />
      ))}
      <p>{say('signal.cannot-tell')}</p>
    </div>
  );
}

interface OneOutcomeProps extends Pick<OutcomeWordsProps, 'series' | 'raters'> {
  readonly outcome: ChartOutcome;
  /** Sessions held. */
  readonly held: number;
}

function OneOutcome({ outcome, held, series, raters }: OneOutcomeProps) {
  const { id, name, line } = outcome;
  const rater = raters.find((each) => each.id === line.rater);
  const { better: way, lowest, highest, part } = line.kind;
  const better = [
    say(`outcome.better.${way ?? 'unknown'}`),
    ...(part === 'total'
      ? []
      : [say(part === 'mean' ? 'outcome.part.mean' : 'outcome.part.scale', { lowest, highest })]),
  ];
  const parts = rater?.isChild
    ? [[say('statistics.child'), ...better]]
    : [[...sayOutcome(readOutcome(line, held)), ...better], rater ? sayTogether(line, series, rater) : []];
  return (
    <div class={styles['component']} data-outcome-words={id}>
      <h3>{name}</h3>
      <dl>
        {parts.map((sentences, part) => (
          <div key={part}>
            {sentences.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
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
  isReached,
}: NonNullable<OutcomeReading['change']>): string[] {
  const words = {
    ...{ first: formatNumber(first.value), from: first.session },
    ...{ newest: formatNumber(newest.value), to: newest.session },
  };
  const moved = { ...words, points: Math.round(Math.abs(points) * 10) / 10 };
  if (points === 0) return [say('outcome.change.same', words)];
  const said = points > 0 ? say('outcome.change.up', moved) : say('outcome.change.down', moved);
  if (!threshold) return [said, say('outcome.change.unknown')];
  const beyond = { threshold: formatNumber(threshold.points) };
  const size = threshold.rule === 'meaningful' ? 'meaningful' : 'reliable';
  const verdict = say(`outcome.change.${size}.${isReached ? 'reached' : 'not-reached'}`, beyond);
  return [`${said} ${verdict}`, sayThreshold(threshold)];
}

function sayThreshold({ rule, of, source, verified }: ChangeThreshold): string {
  const said = say(`outcome.threshold.${rule}`, { of, source });
  return verified ? said : `${said} ${say('outcome.threshold.unverified')}`;
}

/** The component ratings of whoever gave the outcome, beside it. */
function sayTogether(line: ChartOutcome['line'], series: Series, rater: ChartRater): readonly string[] {
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
