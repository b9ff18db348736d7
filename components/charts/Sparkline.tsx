import { COMPONENTS } from '../../lib/domain/alliance/components';
import { type HeadPoint, type HeadRater, REACH_FROM } from '../../lib/domain/practice/head-points';
import { SparkLines } from './SparkLines';
import styles from './Sparkline.module.css';
import { SparkReach } from './SparkReach';
import { laySpark, type SparkRoom } from './spark-layout';
import { describeSpark } from './spark-words';
import type { ComponentChoice } from './trend-model';

interface SparklineProps extends Partial<SparkRoom> {
  readonly points: readonly HeadPoint[];
  /** Whose values they hold, as they are called here. */
  readonly raters: readonly HeadRater[];
  readonly components?: ComponentChoice;
}

/**
 * The newest sessions in a caseload row: tiny 0-10 lines per component, one for each rater, newest at the right, gaps left open. Of many
 * people how far they reach, with a line through the middle: in so little room their lines would be a tangle.
 */
export function Sparkline({ points, raters, components = 'all', width = 64, height = 30 }: SparklineProps) {
  const shown = components === 'all' ? COMPONENTS : [components];
  const layout = laySpark(points.length, { width, height });
  const Drawn = raters.length >= REACH_FROM ? SparkReach : SparkLines;
  return (
    <span class={styles['sparkline']}>
      {shown.map((component) => (
        <svg
          key={component}
          class={styles[component]}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <path class={styles['frame']} d={layout.frame} />
          <Drawn {...{ component, points, raters, layout }} />
        </svg>
      ))}
      <span class={styles['unseen']}>
        {shown.map((component) => describeSpark(points, raters, component)).join(' ')}
      </span>
    </span>
  );
}
