import { useId } from 'preact/hooks';
import type { Series } from '../../lib/domain/alliance/series';
import { ChildSentence } from './ChildSentence';
import { type ChartRater, clientsFirst, dashOf, dotOf } from './chart-rater';
import { areNamed } from './LineNames';
import { NO_PRACTICE } from './practice-marks';
import styles from './StillTrend.module.css';
import { hasChecks } from './TrendAxis';
import { TrendLegend } from './TrendLegend';
import { TrendPicture } from './TrendPicture';
import { TrendTable } from './TrendTable';
import { layTrend } from './trend-layout';
import { buildTrend } from './trend-model';

interface StillTrendProps {
  /** What is drawn: all of it. */
  readonly series: Series;
  readonly raters: readonly ChartRater[];
}

/** Fits a printed page, and leaves room for text on it. */
const WIDTH = 560;
const NAMES_WIDTH = 84;
/** Two people and the practitioner: each component's values are a table of its own, and the three find room side by side. */
const SIDE_BY_SIDE = 3;
/** So many sessions of one person need the whole sheet. */
const MANY = 12;

/** Ratings for paper, as a picture and as the same table: nothing to press, and no day on it, sessions by their numbers alone. */
export function StillTrend({ series, raters }: StillTrendProps) {
  const rated = new Set(series.flatMap(({ ratings }) => ratings.map(({ rater }) => rater as string)));
  const shown = clientsFirst(raters.filter(({ id }) => rated.has(id)));
  const id = useId();
  const areBeside = shown.length === SIDE_BY_SIDE;
  const isLong = shown.length < SIDE_BY_SIDE && series.length > MANY;
  const model = buildTrend(series, shown, {
    choice: 'all',
    hidden: new Set(),
    window: { count: series.length, after: 0 },
  });
  const layout = layTrend({
    width: WIDTH,
    slots: model.series.length,
    panels: model.components.length,
    lanes: model.lanes.length,
    hasChecks: hasChecks(model.series),
    namesWidth: areNamed(shown.length) ? NAMES_WIDTH : 0,
    isLow: areBeside || isLong,
  });
  return (
    <div class={`${styles['sheet']} ${areBeside ? styles['beside'] : isLong ? styles['long'] : ''}`}>
      <ChildSentence raters={shown} />
      <figure class={styles['still']} aria-hidden="true">
        <TrendPicture {...{ model, layout }} position={null} />
        <ul class={styles['key']}>
          {shown.map((rater) => (
            <li key={rater.id}>
              <svg viewBox="0 0 32 10" width="32" height="10" aria-hidden="true">
                {!rater.isChild && (
                  <line
                    x1="0"
                    x2="32"
                    y1="5"
                    y2="5"
                    class={styles['line']}
                    stroke-dasharray={dashOf(shown, rater)}
                  />
                )}
                <circle cx="16" cy="5" r="3.5" class={styles[dotOf(rater)]} />
              </svg>
              {rater.label}
            </li>
          ))}
        </ul>
        <TrendLegend model={model} />
      </figure>
      <div class={styles['numbers']}>
        <TrendTable {...{ model, practice: NO_PRACTICE }} id={id} all={series} hasDays={false} />
      </div>
    </div>
  );
}
