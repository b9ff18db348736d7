import { useMemo } from 'preact/hooks';
import { readMeasure } from '../../../lib/domain/alliance/measure-change';
import { readMeasureLine } from '../../../lib/domain/alliance/measure-statistics';
import type { Series } from '../../../lib/domain/alliance/series';
import type { BandPrior } from '../../../lib/domain/statistics/predictive-band';
import { say } from '../../../lib/words';
import { Button } from '../../controls/Button';
import type { ChartMeasure } from '../chart-measure';
import { sayChanges, sayKind, sayMeasureLine, sayTogether } from './measure-words';
import styles from './StatisticsWords.module.css';
import { sayMore } from './statistics-words';

interface MeasureWordsProps {
  readonly measures: readonly ChartMeasure[];
  readonly series: Series;
  /** What ranges start from, in points of 0-10. */
  readonly assumptions: BandPrior;
}

interface AllMeasuresProps extends MeasureWordsProps {
  readonly onChangeAssumptions: () => void;
}

/** What further instruments can say by themselves and beside the alliance, and no more. */
export function MeasureWords({ measures, series, assumptions, onChangeAssumptions }: AllMeasuresProps) {
  const isAssumed = measures.some(({ line, rater }) => !rater.isChild && line.values.length > 1);
  return (
    <div class={styles['words']}>
      {measures.map((measure) => (
        <OneMeasure key={measure.id} {...{ measure, series, assumptions }} />
      ))}
      <p>{say('signal.cannot-tell')}</p>
      {isAssumed && (
        <div class={styles['assumptions']}>
          <Button onClick={onChangeAssumptions}>{say('measured.assumed.change')}</Button>
        </div>
      )}
    </div>
  );
}

interface OneMeasureProps extends Omit<MeasureWordsProps, 'measures'> {
  readonly measure: ChartMeasure;
}

/** What one line of an instrument can say; of a young child's answers nothing is worked out. */
export function OneMeasure({ measure, series, assumptions }: OneMeasureProps) {
  const { id, name, line, rater, misfit, unfit } = measure;
  const parts = useMemo(() => {
    const kind = [...(misfit === null ? [] : [misfit]), ...sayKind(line.kind)];
    if (rater.isChild) return [[say('statistics.child'), ...kind]];
    const held = series.filter(({ number }) => number !== null).length;
    const read = readMeasureLine(series, line, assumptions);
    return [
      [...sayChanges(readMeasure(line, held, unfit), misfit !== null), ...kind],
      sayMeasureLine(line.kind, read, assumptions),
      sayTogether(line, series, rater),
      [sayMore(read.count, line.kind)].flatMap((more) => (more === null ? [] : [more])),
    ];
  }, [line, rater, misfit, unfit, series, assumptions]);
  return (
    <div class={styles['component']} data-measure-words={id}>
      <h3>{name}</h3>
      <dl>
        {parts.map(
          (sentences, part) =>
            sentences.length > 0 && (
              <div key={part}>
                {sentences.map((sentence) => (
                  <dd key={sentence}>{sentence}</dd>
                ))}
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
