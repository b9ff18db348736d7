import { scaleLinear } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import { readHead } from '../../lib/domain/alliance/chart-reading';
import { COMPONENTS, type Component } from '../../lib/domain/alliance/components';
import { RATING_RANGE } from '../../lib/domain/alliance/rating';
import { HEAD_POINTS, type HeadPoint } from '../../lib/domain/practice/head';
import { say } from '../../lib/words';
import { formatValue } from './format';
import { componentPath } from './marks';
import styles from './Sparkline.module.css';
import type { ComponentChoice } from './trend-model';

interface SparklineProps {
  readonly points: readonly HeadPoint[];
  readonly components?: ComponentChoice;
  /** Pixels for one component. */
  readonly width?: number;
  readonly height?: number;
}

/** The newest sessions in a caseload row: a tiny 0-10 line per component, newest at the right, gaps left open. */
export function Sparkline({ points, components = 'all', width = 64, height = 30 }: SparklineProps) {
  const shown = components === 'all' ? COMPONENTS : [components];
  return (
    <span class={styles['sparkline']}>
      {shown.map((component) => (
        <SparkPicture key={component} {...{ component, points, width, height }} />
      ))}
      <span class={styles['unseen']}>{shown.map((component) => describe(points, component)).join(' ')}</span>
    </span>
  );
}

interface SparkPictureProps {
  readonly component: Component;
  readonly points: readonly HeadPoint[];
  readonly width: number;
  readonly height: number;
}

const INSET = 4;

/** Each session has the same width in every row, so that a short history looks short. */
function SparkPicture({ component, points, width, height }: SparkPictureProps) {
  const x = scaleLinear([points.length - HEAD_POINTS, points.length - 1], [INSET, width - INSET]);
  const y = scaleLinear([RATING_RANGE.lowest, RATING_RANGE.highest], [height - INSET, INSET]);
  const path = (side: 'practitioner' | 'client') =>
    drawLine<HeadPoint>()
      .defined((point) => point[side][component] !== null)
      .x((_, index) => x(index))
      .y((point) => y(point[side][component] ?? 0))
      .digits(1)(points) ?? '';
  const last = points.findLastIndex((point) => point.client[component] !== null);
  const value = points[last]?.client[component] ?? null;
  return (
    <svg
      class={styles[component]}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path
        class={styles['frame']}
        d={`M${INSET},${y(10)}H${width - INSET}M${INSET},${y(0)}H${width - INSET}`}
      />
      <path class={styles['practitioner']} data-side="practitioner" d={path('practitioner')} />
      <path class={styles['client']} data-side="client" d={path('client')} />
      {value !== null && (
        <path
          class={styles['last']}
          d={componentPath(component, 6)}
          transform={`translate(${x(last)},${y(value)})`}
        />
      )}
    </svg>
  );
}

function describe(points: readonly HeadPoint[], component: Component): string {
  const { practitioner, client } = readHead(points, component);
  const name = say(`component.${component}`);
  if (client !== null && practitioner !== null) {
    return say('chart.spark.both', {
      component: name,
      client: formatValue(client),
      practitioner: formatValue(practitioner),
    });
  }
  if (client !== null) return say('chart.spark.client', { component: name, client: formatValue(client) });
  if (practitioner === null) return say('chart.spark.none', { component: name });
  return say('chart.spark.practitioner', { component: name, practitioner: formatValue(practitioner) });
}
